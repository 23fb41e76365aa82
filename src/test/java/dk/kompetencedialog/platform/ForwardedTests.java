package dk.kompetencedialog.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the web server believes about who asks. */
class ForwardedTests {
    @Test
    void ofAProxyOnlyTheAddressThatItSawItselfCounts() throws Exception {
        assertThat(asking(true, "X-Forwarded-For", "203.0.113.9, 198.51.100.7")).isEqualTo("http 198.51.100.7");
        assertThat(asking(true, "X-Forwarded-For", "203.0.113.9", "X-Forwarded-For", "198.51.100.7"))
                .isEqualTo("http 198.51.100.7");
        assertThat(asking(true, "Forwarded", "for=203.0.113.9")).isEqualTo("http 127.0.0.1");
        assertThat(asking(true, "X-Forwarded-Proto", "https")).isEqualTo("https 127.0.0.1");
    }

    @Test
    void whereNoProxyStandsNobodyIsBelieved() throws Exception {
        assertThat(asking(false, "X-Forwarded-For", "198.51.100.7", "X-Forwarded-Proto", "https"))
                .isEqualTo("http 127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "::1, true",
        "10.4.5.6, true",
        "172.17.0.1, true",
        "192.168.1.1, true",
        "fd12::1, true",
        "fe80::1, true",
        "172.32.0.1, false",
        "198.51.100.7, false",
        "2001:db8::1, false"
    })
    void aProxyStandsOnThisMachineOrAPrivateNetwork(String address, boolean may) throws Exception {
        assertThat(Forwarded.mayBeProxy(InetAddress.getByName(address))).isEqualTo(may);
    }

    /** The scheme and the address that a request with these headers is taken to have. */
    private static String asking(boolean behindProxy, String... headers) throws Exception {
        var server = new Server();
        var settings = new HttpConfiguration();
        settings.addCustomizer(new Forwarded(behindProxy));
        settings.addCustomizer(new ForwardedRequestCustomizer());
        var connector = new ServerConnector(server, new HttpConnectionFactory(settings));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Saying());
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            var page = URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/");
            var request = HttpRequest.newBuilder(page).headers(headers).build();
            return client.send(request, BodyHandlers.ofString()).body();
        } finally {
            server.stop();
        }
    }

    private static final class Saying extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback done) {
            var said = request.getHttpURI().getScheme() + " " + Request.getRemoteAddr(request);
            Content.Sink.write(response, true, said, done);
            return true;
        }
    }
}
