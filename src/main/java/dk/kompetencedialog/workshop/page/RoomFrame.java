package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.board.page.BoardPiece;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.room.Surface;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What every page of a room bears.
 *
 * @param places those that the page follows
 * @param time the server's, epoch milliseconds
 * @param board the board in hand; none before the first
 * @param strategy whether what it comes to is one
 * @param viewer whose page it is
 */
public record RoomFrame(
        Theme theme,
        UUID room,
        String title,
        UUID epoch,
        long number,
        Surface surface,
        List<UUID> places,
        long time,
        NowPiece now,
        EarlierPiece earlier,
        @Nullable BoardPiece board,
        boolean named,
        boolean strategy,
        Viewer viewer) {

    /** Whose page it is. The seat only names, on the viewer's own device, what is not sent yet. */
    public record Viewer(UUID seat, boolean leads) {}

    /** The places as the stream asks for them. */
    public String placeList() {
        return places.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    public String surfaceName() {
        return surface.name().toLowerCase(java.util.Locale.ROOT);
    }
}
