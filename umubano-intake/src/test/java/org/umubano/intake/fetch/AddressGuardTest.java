package org.umubano.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private static final AddressGuard GUARD = new AddressGuard(Forbidden::resolve, false);

    static List<Forbidden.Case> cases() {
        return Forbidden.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsNotPublicIsRefusedInEverySpelling(Forbidden.Case forbidden) {
        assertThatThrownBy(() -> GUARD.check(WebAddress.parse(forbidden.address())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(forbidden.reason());
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(Forbidden.cases()).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "http://news.fine.org/a?b=c#d, http://news.fine.org/a?b=c",
        "HTTPS://NEWS.Fine.org.:443, https://news.fine.org/",
        "http://93.184.216.34/x, http://93.184.216.34/x",
        "http://1572395042/, http://93.184.216.34/",
        "http://[2606:4700::1111]:8080/, http://[2606:4700:0:0:0:0:0:1111]:8080/",
        "http://other.fine.org/a|b%zz, http://other.fine.org/a%7Cb%25zz",
    })
    void publicAddressesAreTakenInOneSpelling(String written, String read) throws Exception {
        WebAddress address = WebAddress.parse(written);
        assertThat(address).hasToString(read);
        assertThat(PublicAddresses.isPublic(GUARD.check(address))).isTrue();
        assertThat(WebAddress.parse(address.toString())).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:1234/", "http://intranet/", "http://[::1]/", "http://rebind.attacker.org/"})
    void theSwitchAllowsOnesOwnNetwork(String address) throws Exception {
        AddressGuard open = new AddressGuard(
                host -> host.equals("intranet") ? List.of(InetAddress.getLoopbackAddress()) : Forbidden.resolve(host),
                true);
        assertThat(open.check(WebAddress.parse(address))).isNotNull();
    }

    @Test
    void redirectsAreResolvedAgainstWhereTheyComeFrom() throws Exception {
        WebAddress from = WebAddress.parse("https://news.fine.org/a/b?c");
        assertThat(from.resolve("d")).hasToString("https://news.fine.org/a/d");
        assertThat(from.resolve("/d?e")).hasToString("https://news.fine.org/d?e");
        assertThat(from.resolve("//other.fine.org")).hasToString("https://other.fine.org/");
        assertThat(from.resolve("http://other.fine.org")).hasToString("http://other.fine.org/");
        assertThatThrownBy(() -> from.resolve("file:///etc/passwd")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> GUARD.check(from.resolve("//127.1/"))).isInstanceOf(RefusedException.class);
    }

    @Property(tries = 500)
    void aSpellingNeverHidesAnAddress(@ForAll byte a, @ForAll byte b, @ForAll byte c, @ForAll byte d) throws Exception {
        InetAddress plain = InetAddress.getByAddress(new byte[] {a, b, c, d});
        long number = (a & 0xFFL) << 24 | (b & 0xFF) << 16 | (c & 0xFF) << 8 | (d & 0xFF);
        for (String spelling : new String[] {
            plain.getHostAddress(),
            Long.toString(number),
            "0x" + Long.toHexString(number),
            "0" + Long.toOctalString(number),
            "0" + Integer.toOctalString(a & 0xFF) + ".0x" + Integer.toHexString(b & 0xFF) + "." + (number & 0xFFFF),
            (a & 0xFF) + "." + (number & 0xFFFFFF) + "."
        }) {
            assertThat(WebAddress.parse("http://" + spelling + "/").literal()).isEqualTo(plain);
        }
    }

    @Property(tries = 500)
    void whateverIsWrittenItIsRefusedOrReadTheSameAgain(@ForAll String anything) {
        for (String address : new String[] {anything, "http://" + anything, "http://news.fine.org/" + anything}) {
            try {
                WebAddress read = WebAddress.parse(address);
                assertThat(WebAddress.parse(read.toString())).isEqualTo(read);
            } catch (RefusedException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }
}
