package dk.kompetencedialog.account.signin.own;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;

/**
 * How we ask an address that a workplace has written: over TLS, not inside the house (but for the hosts that the operator has named),
 * following nobody elsewhere, soon or not at all, and no more than is needed. A name that leads elsewhere between our look and the
 * asking is not seen: TLS then knows the wrong host.
 */
@Component
class Asking implements ClientHttpRequestInterceptor {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int MOST = 256 * 1024;

    private final LoginSettings settings;

    Asking(LoginSettings settings) {
        this.settings = settings;
    }

    ClientHttpRequestFactory requests() {
        var line = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
        var requests = new JdkClientHttpRequestFactory(line);
        requests.setReadTimeout(PATIENCE);
        return requests;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution rest)
            throws IOException {
        if (!mayAsk(request.getURI())) throw new IOException("an address that we do not ask");
        try (var answer = rest.execute(request, body)) {
            return Answer.of(answer);
        }
    }

    /** Whether the address is one that may be asked. */
    boolean mayAsk(URI address) {
        var host = address.getHost();
        if (host == null || address.getUserInfo() != null) return false;
        var named = settings.hosts().contains(host);
        if ("http".equals(address.getScheme())) return named && leadsOnlyTo(host, InetAddress::isLoopbackAddress);
        return "https".equals(address.getScheme()) && (named || leadsOnlyTo(host, Asking::isOutside));
    }

    private interface Kind {
        boolean is(InetAddress address);
    }

    private static boolean leadsOnlyTo(String host, Kind kind) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(kind::is);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean isOutside(InetAddress address) {
        return !address.isLoopbackAddress()
                && !address.isSiteLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isAnyLocalAddress()
                && !address.isMulticastAddress()
                && !isSharedOrUnique(address.getAddress());
    }

    /** 100.64.0.0/10, 0.0.0.0/8 and fc00::/7, for which there is no question of the library's; and IPv4 in IPv6's dress. */
    private static boolean isSharedOrUnique(byte[] bits) {
        if (bits.length == 4) return bits[0] == 0 || (bits[0] == 100 && (bits[1] & 0xC0) == 64);
        return (bits[0] & 0xFE) == 0xFC || bits[0] == 0 || (bits[0] == 0x20 && bits[1] == 0x02);
    }

    /** What was answered, read whole. */
    private record Answer(
            HttpStatusCode getStatusCode, String getStatusText, HttpHeaders getHeaders, InputStream getBody)
            implements ClientHttpResponse {
        static Answer of(ClientHttpResponse answer) throws IOException {
            var content = answer.getBody().readNBytes(MOST + 1);
            if (content.length > MOST) throw new IOException("more than is needed");
            return new Answer(
                    answer.getStatusCode(),
                    answer.getStatusText(),
                    answer.getHeaders(),
                    new ByteArrayInputStream(content));
        }

        @Override
        public void close() {}
    }
}
