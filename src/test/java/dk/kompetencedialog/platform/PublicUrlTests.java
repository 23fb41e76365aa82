package dk.kompetencedialog.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlTests {
    /** A browser compares origins letter by letter. */
    @ParameterizedTest
    @CsvSource({
        "https://dialog.example.org, https://dialog.example.org",
        "' HTTPS://Dialog.Example.org/ ', https://dialog.example.org",
        "https://dialog.example.org:443, https://dialog.example.org",
        "http://dialog.example.org:80/, http://dialog.example.org",
        "http://dialog:8080, http://dialog:8080",
        "https://lærling.example.org, https://xn--lrling-pua.example.org",
        "http://192.0.2.7:8080, http://192.0.2.7:8080",
        "'http://[2001:DB8::7]:8080', 'http://[2001:db8::7]:8080'",
    })
    void isSpeltAsBrowsersDo(String written, String read) {
        assertThat(PublicUrl.of(written)).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dialog.example.org",
                "ftp://dialog.example.org",
                "https://",
                "https://dialog.example.org/sti",
                "https://dialog.example.org//",
                "https://dialog.example.org/?a=b",
                "https://navn:kode@dialog.example.org",
                "https://dialog.example.org:99999",
                "https://dialog.example.org:0",
                "https://dialog .example.org",
                "https://dialog..example.org",
                "https://%%",
                "http://[::1"
            })
    void whatIsNoAddressIsRefused(String written) {
        assertThatThrownBy(() -> PublicUrl.of(written)).isInstanceOf(Refusal.class);
    }
}
