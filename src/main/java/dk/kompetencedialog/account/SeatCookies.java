package dk.kompetencedialog.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Hands a browser its seat. The cookie is one per workshop and goes to that workshop's pages alone; twins go to the two doors, so
 * that who has a seat already keeps it when they come in again.
 *
 * <p>Lax and not Strict: the link in a mail or a chat must find the seat too. Nothing changes by a GET.
 */
final class SeatCookies {
    /** A workshop closes by itself after 14 days without a sitting; its sittings may lie weeks apart. */
    private static final Duration KEPT = Duration.ofDays(120);

    private SeatCookies() {}

    /** The key that the browser shows at the door where codes are given, or where members take the lead. */
    static Optional<SeatKey> atTheDoor(HttpServletRequest request, UUID roomId) {
        return SeatKey.in(request, twin(roomId), roomId).or(() -> SeatKey.of(request, roomId));
    }

    static void hand(SeatKey key, HttpServletRequest request, HttpServletResponse response) {
        set(key.roomId(), new Value(key.written(), KEPT), request, response);
    }

    static void takeBack(UUID roomId, HttpServletRequest request, HttpServletResponse response) {
        set(roomId, new Value("", Duration.ZERO), request, response);
    }

    private record Value(String written, Duration kept) {}

    private static void set(UUID roomId, Value value, HttpServletRequest request, HttpServletResponse response) {
        Stream.of(
                        ResponseCookie.from(SeatKey.COOKIE, value.written).path("/w/" + roomId),
                        ResponseCookie.from(SeatKey.COOKIE, value.written).path("/workshops/" + roomId),
                        ResponseCookie.from(twin(roomId), value.written).path("/join"))
                .map(cookie -> cookie.httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(value.kept)
                        .build())
                .forEach(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString()));
    }

    private static String twin(UUID roomId) {
        return SeatKey.COOKIE + "_" + roomId;
    }
}
