package org.umubano.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static String row(boolean isExcel, Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Columns table = Columns.csv(out, isExcel)) {
            table.row(cells);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void formulasAreNeutralisedForSpreadsheetsAlone() throws IOException {
        assertThat(row(true, "=1+1", "@x", "+1", "-1", -2)).isEqualTo("\uFEFF'=1+1,'@x,'+1,'-1,-2\r\n");
        assertThat(row(true, "\t=1+1")).isEqualTo("\uFEFF'=1+1\r\n");
        assertThat(row(false, "=1+1")).isEqualTo("=1+1\r\n");
    }

    @Test
    void cellsStayOnOneLineAndQuotesAreDoubled() throws IOException {
        assertThat(row(false, "a\nb", "say \"no\", he said", null)).isEqualTo("a b,\"say \"\"no\"\", he said\",\r\n");
    }

    @Test
    void tabsHaveAWordForTheUnknown() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Columns table = Columns.tabs(out, "None")) {
            table.row("a\tb", null, "");
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a b\tNone\tNone\n");
    }
}
