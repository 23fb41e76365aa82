package dk.kompetencedialog.coherence.year;

import dk.kompetencedialog.coherence.year.YearEntries.YearEntry;
import dk.kompetencedialog.coherence.year.page.Track;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.plan.page.Fields;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.platform.web.Wrong;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** Something in the year as a form: what, whose, from when and until when; without an end it is one day. */
record EntryForm(Fields sent) {
    private static final List<String> NAMES = List.of("title", "track", "from", "until");
    private static final int TITLE_MAX = 120;

    static EntryForm read(MultiValueMap<String, String> form) {
        return new EntryForm(Fields.read(form, "", NAMES));
    }

    static EntryForm of(YearEntry one) {
        return new EntryForm(new Fields(Map.of(
                "title",
                one.title(),
                "track",
                one.track().name(),
                "from",
                one.from().toString(),
                "until",
                one.until().equals(one.from()) ? "" : one.until().toString())));
    }

    static Entry blank() {
        return Entry.of(new Fields(Map.of("track", Track.COUNCIL.name())));
    }

    Entry entry(Texts t) {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("title", Wrong.said(this::title, t));
        wrong.put("from", Wrong.said(this::from, t));
        wrong.put("until", wrong.getOrDefault("from", "").isEmpty() ? Wrong.said(this::until, t) : "");
        wrong.values().removeIf(String::isEmpty);
        return new Entry(sent, sent, wrong, false);
    }

    YearEntry kept(UUID workplaceId, UUID id, int turn) {
        return new YearEntry(workplaceId, id, title(), track(), from(), until(), turn);
    }

    private String title() {
        var title = PlainText.ofAny(sent.get("title"), TITLE_MAX, false);
        if (title.isEmpty()) throw Sentence.badRequest("year.title.missing");
        return title;
    }

    private Track track() {
        return Arrays.stream(Track.values())
                .filter(each -> each.name().equals(sent.get("track")))
                .findFirst()
                .orElse(Track.OTHER);
    }

    private LocalDate from() {
        return Dates.read(sent.get("from"));
    }

    private LocalDate until() {
        if (sent.get("until").isBlank()) return from();
        var until = Dates.read(sent.get("until"));
        if (until.isBefore(from())) throw Sentence.badRequest("year.until.before");
        return until;
    }
}
