package org.umubano.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every column is told of, in the package and in the documentation. */
class ColumnTextsTest {

    private static final Path DOCUMENTATION = Path.of("../docs/exports.md");

    @Test
    void everyColumnIsToldOfInItsOrderAndInTheDocumentation() throws IOException {
        String documentation = Files.readString(DOCUMENTATION);
        for (Sheet sheet : List.of(new EventSheet(), new ClaimSheet())) {
            Map<String, String> texts = DataPackage.texts(sheet.name());
            assertThat(texts.keySet())
                    .containsExactlyElementsOf(
                            sheet.columns().stream().map(Column::name).toList());
            for (Column column : sheet.columns()) {
                String type = switch (column.type()) {
                    case TEXT -> "text";
                    case INTEGER -> "integer";
                    case NUMBER -> "number";
                    case DATE -> "date";
                };
                assertThat(documentation)
                        .contains("| `" + column.name() + "` | " + type + " | " + texts.get(column.name()) + " |");
            }
        }
    }
}
