package dk.kompetencedialog.room;

import dk.kompetencedialog.account.SeatKey;
import java.util.UUID;

/**
 * A change that a seat asks for.
 *
 * @param key what the asking browser holds
 * @param id made by the browser; the same id with the same content is done once
 * @param content method, path and body as they came
 */
public record Command(SeatKey key, UUID id, String content) {
    byte[] mac() {
        return key.mac(content);
    }
}
