package dk.kompetencedialog.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** What no browser would send, written on the wire sign by sign. */
public final class RawRequest {
    private static final int PATIENCE = 15_000;

    private RawRequest() {}

    /** The answer, head and body, until the other end closes; empty where it closes without one. */
    public static String answer(int port, String sent) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException reset) {
            return "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The cookies that this browser would send to this path, as a line of a head. */
    public static String cookies(Browser of, String path) {
        return of.cookies().stream()
                .filter(cookie -> path.startsWith(cookie.getPath()))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ", "Cookie: ", "\r\n"));
    }
}
