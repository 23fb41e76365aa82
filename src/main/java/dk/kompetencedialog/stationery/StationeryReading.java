package dk.kompetencedialog.stationery;

import dk.kompetencedialog.document.word.Template;
import dk.kompetencedialog.document.word.Unfit;
import dk.kompetencedialog.document.word.Used;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.stationery.page.StationeryPage;
import dk.kompetencedialog.stationery.page.StationeryPage.Has;
import dk.kompetencedialog.stationery.page.StationeryPage.Held;
import dk.kompetencedialog.stationery.page.StationeryPage.Part;
import dk.kompetencedialog.workplace.Workplace;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
    record Told(String done, Optional<Kind> refused, String wrong, String words) {
        static Told done(String done) {
            return new Told(done, Optional.empty(), "", "");
        }

        private String wrong(Kind kind) {
            return refused.filter(kind::equals).map(_ -> wrong).orElse("");
        }
    }

    StationeryPage page(Workplace workplace, Told told, Texts t) {
        var logo = stationery.inUse(workplace.id(), Kind.LOGO);
        var key = "stationery.done." + told.done;
        return new StationeryPage(
                workplace,
                part(workplace.id(), Kind.LOGO, told, t),
                part(workplace.id(), Kind.TEMPLATE, told, t),
                has(workplace, t),
                told.wrong(Kind.LOGO).isEmpty() ? logo.map(Item::words).orElse("") : told.words,
                t.has(key) ? t.get(key) : "");
    }

    private Part part(UUID workplaceId, Kind kind, Told told, Texts t) {
        return new Part(
                stationery.inUse(workplaceId, kind).map(item -> held(item, t)).orElse(null),
                stationery.former(workplaceId, kind).map(Item::name).orElse(""),
                told.wrong(kind));
    }

    private static Held held(Item item, Texts t) {
        return new Held(item.name(), t.day(item.addedAt()), item.id().toString().substring(0, 8));
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
