package dk.kompetencedialog.platform;

import java.net.InetAddress;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Where the program listens: this machine alone until it is told its public address, and with TLS where it has a certificate. */
@Component
class Listening implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {
    /** Jetty's own default took eight seconds over a thousand connections at once. */
    private static final int ACCEPT_QUEUE = 4096;

    /** Bytes that the kernel takes for a reader who does not read; left to itself it takes four million. */
    private static final int SEND_BUFFER = 64 * 1024;

    /** What a request's body must bring on average, in bytes a second: a phone far out does a hundred times as much. */
    static final long SLOWEST = 100;

    /** How long a connection may be silent amid a request, and a request's head may take in all, in milliseconds. A stream is never silent so long. */
    static final long SILENCE = 30_000;

    /** Open connections at most: twice as many as one machine was ever measured with. */
    private static final int CONNECTIONS = 20_000;

    private final Settings settings;

    Listening(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        if (factory.getPort() < 0 || factory.getPort() > 65535) {
            throw new Refusal("setting", "SERVER_PORT");
        }
        if (settings.publicUrl() == null) {
            factory.setAddress(InetAddress.getLoopbackAddress());
        }
        if (settings.encrypted()) {
            Ssl ssl = new Ssl();
            ssl.setBundle(PemPair.NAME);
            factory.setSsl(ssl);
            factory.setSslBundles(new DefaultSslBundleRegistry(PemPair.NAME, PemPair.of(settings.tls())));
        }
        factory.setMaxConnections(CONNECTIONS);
        factory.addServerCustomizers(Listening::sizeQueues, this::screen, server -> hurry(server, SILENCE));
    }

    /** Comes before what reads the headers of proxies. */
    private void screen(Server server) {
        for (var connector : server.getConnectors())
            for (var factory : connector.getConnectionFactories())
                if (factory instanceof HttpConfiguration.ConnectionFactory http)
                    http.getHttpConfiguration().addCustomizer(new Forwarded(!settings.encrypted()));
    }

    /** Who sends a request drop by drop holds no connection with it. */
    static void hurry(Server server, long silence) {
        for (var connector : server.getConnectors())
            if (connector instanceof ServerConnector listener) {
                listener.setIdleTimeout(silence);
                var http = listener.getConnectionFactory(HttpConnectionFactory.class);
                listener.addConnectionFactory(new PromptHeads(http.getHttpConfiguration(), silence));
            }
        server.insertHandler(new MinimumDataRateHandler(SLOWEST, 0));
    }

    private static void sizeQueues(Server server) {
        for (var connector : server.getConnectors()) {
            if (connector instanceof ServerConnector listener) {
                listener.setAcceptQueueSize(ACCEPT_QUEUE);
                listener.setAcceptedSendBufferSize(SEND_BUFFER);
            }
        }
    }
}
