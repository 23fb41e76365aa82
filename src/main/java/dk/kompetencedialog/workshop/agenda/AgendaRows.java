package dk.kompetencedialog.workshop.agenda;

import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.platform.web.Wrong;
import dk.kompetencedialog.workshop.agenda.page.SittingRow;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The form of the agenda: rows out of sittings, and sittings out of what was written. */
final class AgendaRows {
    private static final String USUAL_TIME = "09:00";

    private final AgendaWords words;
    private final StepMinutes steps;
    private final Texts t;
    private final LocalDate today;

    AgendaRows(AgendaWords words, StepMinutes steps, Instant now, Texts t) {
        this.today = now.atZone(SittingTime.HERE).toLocalDate();
        this.words = words;
        this.steps = steps;
        this.t = t;
    }

    SittingRow of(Sitting sitting) {
        var start = sitting.startsAt() == null ? null : sitting.startsAt().atZone(SittingTime.HERE);
        var blocks = sitting.blocks().stream()
                .map(block -> new SittingRow.BlockRow(words.title(block), String.valueOf(block.minutes()), ""))
                .toList();
        return new SittingRow(
                start == null ? "" : start.toLocalDate().toString(),
                start == null ? USUAL_TIME : start.toLocalTime().toString(),
                sitting.place(),
                sitting.link(),
                blocks,
                "",
                "",
                "");
    }

    /** What was written for a sitting, with what is wrong beside it; fields are {@code date-0}, {@code minutes-0-2} and so on. */
    SittingRow read(Sitting sitting, int at, MultiValueMap<String, String> sent) {
        var blocks = IntStream.range(0, sitting.blocks().size())
                .mapToObj(each -> block(sitting.blocks().get(each), value(sent, "minutes-" + at + "-" + each)))
                .toList();
        var row = new SittingRow(
                value(sent, "date-" + at),
                value(sent, "time-" + at),
                value(sent, "place-" + at),
                value(sent, "link-" + at),
                blocks,
                "",
                "",
                "");
        return row.wrong(
                Wrong.said(() -> ahead(start(row), sitting), t),
                Wrong.said(() -> PlainText.ofAny(row.place(), Sitting.PLACE_MAX, false), t),
                Wrong.said(() -> link(row), t));
    }

    /** The rows of these sittings, and where one begins before another that stands above it is over, that said; wrong rows stay as they are. */
    List<SittingRow> inOrder(List<Sitting> before, List<SittingRow> rows) {
        if (!rows.stream().allMatch(SittingRow::isRight)) return rows;
        var ordered = new ArrayList<SittingRow>();
        Instant over = Instant.MIN;
        int last = 0;
        for (int at = 0; at < rows.size(); at++) {
            var sitting = sitting(before.get(at).id(), before.get(at), rows.get(at));
            var early = sitting.startsAt() != null && sitting.startsAt().isBefore(over);
            var wrong = early ? t.get("workshop.agenda.date.order", last) : "";
            ordered.add(rows.get(at).wrong(wrong, "", ""));
            if (sitting.endsAt().isEmpty()) continue;
            over = sitting.endsAt().get();
            last = at + 1;
        }
        return ordered;
    }

    /** The sitting as it was written, when nothing is wrong. */
    Sitting sitting(UUID id, Sitting before, SittingRow row) {
        var blocks = new ArrayList<Block>();
        for (int at = 0; at < row.blocks().size(); at++)
            blocks.add(before.blocks()
                    .get(at)
                    .lasting(Integer.parseInt(row.blocks().get(at).minutes())));
        return new Sitting(
                id, start(row), PlainText.ofAny(row.place(), Sitting.PLACE_MAX, false), link(row), List.copyOf(blocks));
    }

    private SittingRow.BlockRow block(Block block, String written) {
        return new SittingRow.BlockRow(words.title(block), written, Wrong.said(() -> minutes(block, written), t));
    }

    private void minutes(Block block, String written) {
        int least = steps.least(block.kind(), block.board());
        int minutes = written.matches("\\d{1,4}") ? Integer.parseInt(written) : 0;
        if (minutes < least || minutes > Block.MOST_MINUTES)
            throw Sentence.badRequest("workshop.agenda.minutes.wrong", least, Block.MOST_MINUTES);
    }

    /** A day that has been is a slip of the pen, unless it stood there already. */
    private void ahead(@Nullable Instant start, Sitting before) {
        if (start == null || start.equals(before.startsAt())) return;
        if (start.atZone(SittingTime.HERE).toLocalDate().isBefore(today))
            throw Sentence.badRequest("workshop.agenda.date.past");
    }

    private static @Nullable Instant start(SittingRow row) {
        if (row.date().isEmpty()) return null;
        try {
            return LocalDate.parse(row.date())
                    .atTime(LocalTime.parse(row.time().isEmpty() ? USUAL_TIME : row.time()))
                    .atZone(SittingTime.HERE)
                    .toInstant();
        } catch (DateTimeException senseless) {
            throw Sentence.badRequest("workshop.agenda.date.wrong");
        }
    }

    private static String link(SittingRow row) {
        var link = PlainText.ofAny(row.link(), Sitting.LINK_MAX, false);
        if (!link.isEmpty() && !link.matches("https://[^\\s\"<>]+"))
            throw Sentence.badRequest("workshop.agenda.link.wrong");
        return link;
    }

    private static String value(MultiValueMap<String, String> sent, String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").strip();
    }
}
