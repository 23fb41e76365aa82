package dk.kompetencedialog.workshop.agenda;

import dk.kompetencedialog.guide.Edition;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workshop.agenda.page.AgendaPiece;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sittings and blocks in words, in Danish time. */
final class AgendaWords {
    private static final int HOUR = 60;

    private final Edition edition;
    private final Texts t;

    AgendaWords(Edition edition, Texts t) {
        this.edition = edition;
        this.t = t;
    }

    AgendaPiece piece(List<Sitting> sittings) {
        return new AgendaPiece(sittings.stream().map(this::meeting).toList());
    }

    /** What a block is called. */
    String title(Block block) {
        return block.isOf(BlockKind.BOARD)
                ? edition.board(block.board()).title()
                : t.get("workshop.agenda.kind." + block.kind());
    }

    private AgendaPiece.Meeting meeting(Sitting sitting) {
        return new AgendaPiece.Meeting(
                sitting.startsAt() == null ? "" : SittingTime.of(sitting.startsAt(), sitting.minutes(), t),
                length(sitting.minutes()),
                sitting.place(),
                sitting.link(),
                parts(sitting));
    }

    private String length(int minutes) {
        return minutes % HOUR == 0
                ? t.get("workshop.agenda.hours", minutes / HOUR)
                : t.get("workshop.agenda.length", minutes / HOUR, minutes % HOUR);
    }

    private List<AgendaPiece.Part> parts(Sitting sitting) {
        var parts = new ArrayList<AgendaPiece.Part>();
        int used = 0;
        for (var block : sitting.blocks()) {
            var from = from(sitting.startsAt(), used);
            parts.add(new AgendaPiece.Part(from, block.kind().name(), title(block), block.minutes()));
            used += block.minutes();
        }
        return parts;
    }

    /** Nothing while no day has been found: a plan without a beginning has no times. */
    private String from(@Nullable Instant start, int minutes) {
        return start == null ? "" : SittingTime.clock(start.plus(Duration.ofMinutes(minutes)), t);
    }
}
