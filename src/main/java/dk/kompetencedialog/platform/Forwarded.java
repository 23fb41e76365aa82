package dk.kompetencedialog.platform;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Lets a proxy say who asks and how, and nobody else. A proxy stands on this machine or a private network, and there is none where the
 * program itself speaks TLS. Of the addresses it names only the last counts, which it saw itself: anybody can have written the others.
 */
final class Forwarded implements HttpConfiguration.Customizer {
    private static final List<String> TOLD = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Proto",
            "X-Forwarded-Server",
            "X-Proxied-Https",
            "Proxy-auth-cert",
            "Proxy-ssl-id");

    private final boolean behindProxy;

    Forwarded(boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        var headers = HttpFields.build(request.getHeaders());
        var addresses = headers.getCSV(HttpHeader.X_FORWARDED_FOR, false);
        if (!behindProxy || !isFromProxy(request)) TOLD.forEach(headers::remove);
        else if (!addresses.isEmpty()) headers.put(HttpHeader.X_FORWARDED_FOR, addresses.getLast());
        var kept = headers.remove(HttpHeader.FORWARDED).asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return kept;
            }
        };
    }

    private static boolean isFromProxy(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress peer
                && mayBeProxy(peer.getAddress());
    }

    /** Whether the address is this machine's or a private network's. */
    static boolean mayBeProxy(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || isUniqueLocal(address.getAddress());
    }

    /** fc00::/7, which {@link InetAddress} does not know. */
    private static boolean isUniqueLocal(byte[] address) {
        return address.length == 16 && (address[0] & 0xfe) == 0xfc;
    }
}
