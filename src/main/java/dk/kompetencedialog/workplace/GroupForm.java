package dk.kompetencedialog.workplace;

import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.platform.web.Wrong;
import dk.kompetencedialog.workplace.page.GroupRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** Staff groups as somebody types them: rows, of which the blank ones do not count. */
record GroupForm(List<GroupRow> rows) {
    private static final int SHOWN = 4;
    private static final int NAME_MAX = 60;
    private static final int DESCRIPTION_MAX = 120;

    static GroupForm of(List<StaffGroup> groups) {
        return new GroupForm(groups.stream()
                .map(each -> GroupRow.of(each.id().toString(), each.name(), each.description()))
                .toList());
    }

    /** Reads {@code groupId}, {@code groupName} and {@code groupDescription}, each once a row. */
    static GroupForm read(MultiValueMap<String, String> form) {
        int rows = Math.min(
                GroupRow.MOST + 1, form.getOrDefault("groupName", List.of()).size());
        return new GroupForm(IntStream.range(0, rows)
                .mapToObj(at -> GroupRow.of(
                        value(form, "groupId", at), value(form, "groupName", at), value(form, "groupDescription", at)))
                .filter(row -> !row.isBlank())
                .toList());
    }

    /** With blank rows to write in: four in all to begin with, and always one more. */
    GroupForm roomy() {
        int blank = Math.min(GroupRow.MOST - rows.size(), Math.max(1, SHOWN - rows.size()));
        return new GroupForm(
                Stream.concat(rows.stream(), Stream.generate(GroupRow::blank).limit(Math.max(0, blank)))
                        .toList());
    }

    /** The same, to go on at the first blank row: somebody asks for one more. */
    GroupForm oneMore() {
        var roomy = new ArrayList<>(roomy().rows());
        if (rows.size() < roomy.size()) roomy.set(rows.size(), GroupRow.nextBlank());
        return new GroupForm(List.copyOf(roomy));
    }

    /** With what is wrong written beside each field. */
    GroupForm checked(Texts t) {
        Set<String> names = new HashSet<>();
        return new GroupForm(rows.stream()
                .map(row -> row.wrong(
                        Wrong.said(() -> distinct(name(row), names), t), Wrong.said(() -> description(row), t)))
                .toList());
    }

    /** What is wrong with them as a whole, empty when nothing is. */
    String wrong(Texts t) {
        if (rows.isEmpty()) return t.get("workplace.group.none");
        return rows.size() > GroupRow.MOST ? t.get("workplace.group.tooMany", GroupRow.MOST) : "";
    }

    boolean isRight() {
        return rows.stream().allMatch(GroupRow::isRight);
    }

    /** The groups, when nothing is wrong with them. */
    List<StaffGroup> groups() {
        var groups = new ArrayList<StaffGroup>();
        rows.forEach(row -> groups.add(new StaffGroup(id(row), name(row), description(row), groups.size())));
        return List.copyOf(groups);
    }

    private static String value(MultiValueMap<String, String> form, String field, int at) {
        var values = form.getOrDefault(field, List.of());
        return at < values.size() ? values.get(at) : "";
    }

    private static void distinct(String name, Set<String> names) {
        if (!names.add(name.toLowerCase(Locale.ROOT))) throw Sentence.badRequest("workplace.group.twice");
    }

    private static UUID id(GroupRow row) {
        try {
            return Optional.of(row.id())
                    .filter(id -> !id.isEmpty())
                    .map(UUID::fromString)
                    .orElseGet(UUID::randomUUID);
        } catch (IllegalArgumentException senseless) {
            return UUID.randomUUID();
        }
    }

    private static String name(GroupRow row) {
        var name = PlainText.ofAny(row.name(), NAME_MAX, false);
        if (name.isEmpty()) throw Sentence.badRequest("workplace.group.name.missing");
        return name;
    }

    private static String description(GroupRow row) {
        return PlainText.ofAny(row.description(), DESCRIPTION_MAX, false);
    }
}
