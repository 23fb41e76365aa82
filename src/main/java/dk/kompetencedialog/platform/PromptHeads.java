package dk.kompetencedialog.platform;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * Connections that close on whoever takes too long over the head of a request. Silence Jetty ends by itself, a body that drips too; a
 * head that drips it waits for, as long as each drop comes in time.
 */
final class PromptHeads extends HttpConnectionFactory {
    private final long longest;

    /**
     * Those of that server.
     *
     * @param longest from a head's first byte to its last, in milliseconds
     */
    PromptHeads(HttpConfiguration settings, long longest) {
        super(settings);
        this.longest = longest;
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint line) {
        return configure(new Prompt(getHttpConfiguration(), connector, line, longest), connector, line);
    }

    private static final class Prompt extends HttpConnection {
        private final long longest;
        private volatile long head = -1;
        private volatile long began;

        Prompt(HttpConfiguration settings, Connector connector, EndPoint line, long longest) {
            super(settings, connector, line);
            this.longest = longest * 1_000_000;
        }

        /** Asked at each drop; that none comes is silence. */
        @Override
        public void onFillable() {
            super.onFillable();
            if (!isAmidHead()) head = -1;
            else if (head != getMessagesIn()) begin();
            else if (System.nanoTime() - began > longest) getEndPoint().close();
        }

        private void begin() {
            head = getMessagesIn();
            began = System.nanoTime();
        }

        private boolean isAmidHead() {
            return getParser().inHeaderState() && !getParser().isIdle();
        }
    }
}
