package dk.kompetencedialog.room;

import dk.kompetencedialog.account.SeatKey;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A change that a seat asks for. A controller under {@code /w/{w}} takes it as a parameter.
 *
 * @param key what the asking browser holds
 * @param id made by the browser; the same id with the same request is done once
 * @param request method and path
 * @param body JSON as it came, maybe empty
 */
public record Command(SeatKey key, UUID id, String request, String body) {
    /** Half a dot is no dot. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    /** The body as a record of the feature's. Throws {@link Sentence} 400 where it does not fit. */
    public <T> T body(Class<T> shape) {
        try {
            var read = JSON.readValue(body.isBlank() ? "{}" : body, shape);
            if (read == null) throw Sentence.badRequest("room.badBody");
            return read;
        } catch (JacksonException senseless) {
            throw Sentence.badRequest("room.badBody");
        }
    }

    byte[] mac() {
        return key.mac(request + "\n" + body);
    }

    /** Without key and body: it may end in a log. */
    @Override
    public String toString() {
        return "Command[" + id + ", " + request + "]";
    }
}
