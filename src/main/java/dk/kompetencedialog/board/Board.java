package dk.kompetencedialog.board;

import java.util.UUID;

/**
 * A dialogue board of a workshop.
 *
 * @param key the board's key in the edition
 * @param position from 0, in the order of the day
 * @param placeId the place in the room that its events bear
 */
public record Board(UUID workplaceId, UUID roomId, UUID id, String key, int position, UUID placeId) {}
