package dk.kompetencedialog.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import dk.kompetencedialog.world.QrReader;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTests {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    @Test
    void canBeReadByAPhone() throws ReaderException {
        var url = "https://dialog.klitstyrelsen.dk/j/" + Secret.draw().reveal();
        assertThat(QrReader.read(QrCode.svg(url, "Vær med"))).isEqualTo(url);
    }

    @Test
    void hasAQuietZoneAndATitle() {
        var svg = QrCode.svg("http://localhost:8080/j/x", "Vær <med> & læs");
        assertThat(svg).contains("<title>Vær &lt;med&gt; &amp; læs</title>", "role=\"img\"");
        assertThat(RUN.matcher(svg).results())
                .allMatch(run -> Integer.parseInt(run.group(1)) >= 4 && Integer.parseInt(run.group(2)) >= 4);
    }
}
