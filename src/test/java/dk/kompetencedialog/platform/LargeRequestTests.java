package dk.kompetencedialog.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.RawRequest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is too large, or does not say how large it is, is refused before it is read, and whoever sends it is told. */
@ProgramTest
class LargeRequestTests {
    /** How one begins; where more is sent than is read, closing resets the connection, and the answer may be lost on the way. */
    private static final String CHUNK = "10000\r\n" + "x".repeat(100);

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/join", "/sign-in", "/workplaces", "/w/{w}/notes", "/strategies/{w}/annexes", "/nowhere"})
    void aBodyThatDoesNotTellItsLengthIsRefused(String path) {
        var answer = RawRequest.answer(port, head(path, "Transfer-Encoding: chunked") + CHUNK);
        assertThat(answer).startsWith("HTTP/1.1 411 ").contains("hvor meget");
    }

    /** It never ends: the answer does not wait for it. */
    @Test
    void norIsItsEndWaitedFor() {
        var began = System.nanoTime();
        assertThat(RawRequest.answer(port, head("/join", "Transfer-Encoding: chunked") + "5\r\nname="))
                .startsWith("HTTP/1.1 411 ");
        assertThat(System.nanoTime() - began).isLessThan(10_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Transfer-Encoding: chunked\r\nContent-Length: 5", "Content-Length: 5\r\nContent-Length: 6"})
    void twoLengthsAreNone(String lengths) {
        assertThat(RawRequest.answer(port, head("/join", lengths) + "0\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/join", "/sign-in", "/strategies/{w}/annexes"})
    void whatSaysThatItIsTooLargeIsNotRead(String path) {
        assertThat(RawRequest.answer(port, head(path, "Content-Length: 900000000")))
                .startsWith("HTTP/1.1 413 ")
                .contains("for stort");
    }

    private static String head(String path, String length) {
        return """
                POST %s HTTP/1.1\r
                Host: localhost\r
                Accept: text/html\r
                Accept-Language: da\r
                Content-Type: application/x-www-form-urlencoded\r
                %s\r
                \r
                """.formatted(path.replace("{w}", UUID.randomUUID().toString()), length);
    }
}
