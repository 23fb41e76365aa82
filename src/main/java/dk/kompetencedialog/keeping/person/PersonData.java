package dk.kompetencedialog.keeping.person;

import dk.kompetencedialog.account.own.OwnPart;
import dk.kompetencedialog.keeping.page.DataPage.Field;
import dk.kompetencedialog.keeping.page.DataPage.Part;
import dk.kompetencedialog.keeping.page.DataPage.Place;
import dk.kompetencedialog.platform.text.Texts;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is kept of one person.
 *
 * @param name of whom, as it is said on the page
 */
record PersonData(String name, Instant made, List<From> places) {

    /** What one place keeps: the account itself, or a workplace. */
    record From(String name, List<OwnPart> parts) {}

    /** For the page: only what there is. */
    List<Place> pieces(Texts t) {
        return places.stream()
                .map(place -> new Place(
                        place.name,
                        place.parts.stream()
                                .filter(part -> !part.rows().isEmpty())
                                .map(part -> piece(part, t))
                                .toList()))
                .toList();
    }

    private static Part piece(OwnPart part, Texts t) {
        return new Part(
                t.get("keeping.part." + part.key()),
                counted(part).stream()
                        .map(row -> row.entrySet().stream()
                                .map(each -> new Field(
                                        t.get("keeping.column." + each.getKey()),
                                        said(each.getKey(), each.getValue(), t)))
                                .toList())
                        .toList());
    }

    /** What was done many times is one line on the page, with how often and when last; the file has each. */
    private static Collection<Map<String, Object>> counted(OwnPart part) {
        if (!part.key().equals("did") && !part.key().equals("done")) return part.rows();
        var acts = new LinkedHashMap<Object, Map<String, Object>>();
        for (var row : part.rows())
            acts.merge(row.getOrDefault("act", ""), new LinkedHashMap<>(row), (before, last) -> {
                last.put("times", (Integer) before.getOrDefault("times", 1) + 1);
                return last;
            });
        return acts.values();
    }

    private static String said(String column, Object value, Texts t) {
        if (value instanceof Instant at) return t.get("keeping.at", t.day(at), t.time(at));
        var word = (column.equals("act") ? "audit.kind." : "keeping.value." + column + ".") + value;
        return t.has(word) ? t.get(word) : value.toString();
    }

    /** For the file: all kinds, also empty ones, under names that one can read; times as every program reads them. */
    Map<String, Object> file(Texts t) {
        var file = new LinkedHashMap<String, Object>();
        file.put(t.get("keeping.data.of"), name);
        file.put(t.get("keeping.data.made"), made.toString());
        file.put(t.get("keeping.data.about"), t.get("keeping.data.lead"));
        for (var place : places) {
            var parts = new LinkedHashMap<String, Object>();
            place.parts.forEach(part -> parts.put(
                    t.get("keeping.part." + part.key()),
                    part.rows().stream().map(row -> named(row, t)).toList()));
            file.put(place.name, parts);
        }
        return file;
    }

    private static Map<String, Object> named(Map<String, Object> row, Texts t) {
        var named = new LinkedHashMap<String, Object>();
        row.forEach((column, value) -> named.put(
                t.get("keeping.column." + column),
                value instanceof Instant at ? at.toString() : said(column, value, t)));
        return named;
    }

    @Override
    public String toString() {
        return "PersonData";
    }
}
