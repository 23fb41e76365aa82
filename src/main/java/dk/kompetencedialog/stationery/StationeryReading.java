package dk.kompetencedialog.stationery;

import dk.kompetencedialog.document.word.Template;
import dk.kompetencedialog.document.word.Unfit;
import dk.kompetencedialog.document.word.Used;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.platform.web.Wrong;
import dk.kompetencedialog.stationery.page.StationeryPage;
import dk.kompetencedialog.stationery.page.StationeryPage.Has;
import dk.kompetencedialog.stationery.page.StationeryPage.Held;
import dk.kompetencedialog.stationery.page.StationeryPage.Part;
import dk.kompetencedialog.stationery.page.StationeryPage.Said;
import dk.kompetencedialog.workplace.Workplace;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts together what the page of the papers' look shows. Wants a snapshot. */
@Component
class StationeryReading {
    private final Stationery stationery;

    StationeryReading(Stationery stationery) {
        this.stationery = stationery;
    }

    /**
     * What was just done or refused.
     *
     * @param done the key of what was done; empty for nothing
     * @param words what the logo is, as it was typed where it was refused
     */
    record Told(String done, Wrong wrong, String words, HttpStatus status) {
        static Told done(String done) {
            return new Told(done, new Wrong("", ""), "", HttpStatus.OK);
        }

        /** @param field the id of what is wrong on the page */
        static Told refused(String field, Sentence refusal, String words, Texts t) {
            var status =
                    refusal.status() == HttpStatus.CONFLICT ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            return new Told("", new Wrong(field, refusal.in(t)), words, status);
        }

        private Said said(Texts t) {
            var key = "stationery.done." + done;
            return new Said(t.has(key) ? t.get(key) : "", wrong, status.value());
        }
    }

    StationeryPage page(Workplace workplace, Told told, Texts t) {
        var logo = stationery.inUse(workplace.id(), Kind.LOGO);
        return new StationeryPage(
                workplace,
                part(workplace.id(), Kind.LOGO, t),
                part(workplace.id(), Kind.TEMPLATE, t),
                has(workplace, t),
                told.wrong.field().startsWith("logo-")
                        ? told.words
                        : logo.map(Item::words).orElse(""),
                told.said(t));
    }

    private Part part(UUID workplaceId, Kind kind, Texts t) {
        return new Part(
                stationery.inUse(workplaceId, kind).map(item -> held(item, t)).orElse(null),
                stationery.former(workplaceId, kind).map(item -> held(item, t)).orElse(null));
    }

    private static Held held(Item item, Texts t) {
        return new Held(item.name(), item.words(), t.day(item.addedAt()), item.version());
    }

    private Has has(Workplace workplace, Texts t) {
        try {
            return has(
                    stationery
                            .inUse(workplace.id(), Kind.TEMPLATE)
                            .map(item -> Template.kept(stationery.content(workplace.id(), item))
                                    .tried(Sample.of(workplace.name(), t))
                                    .used())
                            .orElse(List.of()),
                    t);
        } catch (Unfit unreadable) {
            return new Has(true, List.of(), "");
        }
    }

    private static Has has(List<Used> used, Texts t) {
        var whats = used.stream().map(Used::what).toList();
        return new Has(
                false,
                used.stream()
                        .map(one -> t.get(
                                "stationery.used." + one.what() + (one.words().isEmpty() ? "" : ".named"), one.words()))
                        .toList(),
                Arrays.stream(Used.What.values())
                        .filter(what -> !whats.contains(what))
                        .map(what -> t.get("stationery.what." + what))
                        .collect(Collectors.joining(", ")));
    }
}
