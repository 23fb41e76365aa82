package dk.kompetencedialog.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a browser holds to prove its seat in one room: read from its cookie, not yet held against any table. Never tells its secret. */
public final class SeatKey {
    static final String COOKIE = "kd_seat";
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(" + Secret.PATTERN + ")");

    private final UUID workplaceId;
    private final UUID roomId;
    private final Secret secret;

    private SeatKey(UUID workplaceId, UUID roomId, Secret secret) {
        this.workplaceId = workplaceId;
        this.roomId = roomId;
        this.secret = secret;
    }

    /** The key that the request bears for this room; empty when it bears none that makes sense. */
    public static Optional<SeatKey> of(HttpServletRequest request, UUID roomId) {
        return in(request, COOKIE, roomId);
    }

    static Optional<SeatKey> in(HttpServletRequest request, String cookie, UUID roomId) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(each -> each.getName().equals(cookie))
                .map(Cookie::getValue)
                .flatMap(value -> read(value, roomId).stream())
                .findFirst();
    }

    /** A new key that nobody has. */
    static SeatKey cut(UUID workplaceId, UUID roomId) {
        return new SeatKey(workplaceId, roomId, Secret.draw());
    }

    /** The key that a join page bore; a new one where it bore none. */
    static SeatKey onPage(Ways.Destination room, String secret) {
        var shown = Secret.read(secret).orElseGet(Secret::draw);
        return new SeatKey(room.workplaceId(), room.roomId(), shown);
    }

    private static Optional<SeatKey> read(String value, UUID roomId) {
        var match = WRITTEN.matcher(value);
        if (!match.matches()) return Optional.empty();
        var workplace = UUID.fromString(match.group(1));
        return Secret.read(match.group(2)).map(secret -> new SeatKey(workplace, roomId, secret));
    }

    public UUID workplaceId() {
        return workplaceId;
    }

    public UUID roomId() {
        return roomId;
    }

    /** HMAC-SHA256 of the content, keyed by the secret: what tells the same command from another without keeping either. */
    public byte[] mac(String content) {
        return secret.mac(content.getBytes(StandardCharsets.UTF_8));
    }

    /** What the seat's row bears of the secret. */
    public byte[] hash() {
        return secret.hash();
    }

    String written() {
        return workplaceId + "." + secret.reveal();
    }

    @Override
    public String toString() {
        return "SeatKey[" + roomId + "]";
    }
}
