package dk.kompetencedialog.workplace.audit;

import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.workplace.audit.page.AuditPage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in the book, as the form sends it; what makes no sense is not asked for. */
record Question(
        @Nullable String kind,
        @Nullable String person,
        @Nullable String from,
        @Nullable String to) {
    Optional<AuditKind> ofKind() {
        return Stream.of(AuditKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    Optional<UUID> ofPerson() {
        try {
            return person == null || person.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(person));
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> first() {
        return day(from);
    }

    Optional<LocalDate> last() {
        return day(to);
    }

    AuditPage.Asked asked() {
        return new AuditPage.Asked(
                ofKind().map(Enum::name).orElse(""),
                ofPerson().map(UUID::toString).orElse(""),
                first().map(LocalDate::toString).orElse(""),
                last().map(LocalDate::toString).orElse(""));
    }

    /** The same as a query of an address, with what is given besides. */
    String query(String besides) {
        var asked = asked();
        return Stream.of(
                        pair("kind", asked.kind()),
                        pair("person", asked.person()),
                        pair("from", asked.from()),
                        pair("to", asked.to()),
                        besides)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String pair(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Optional<LocalDate> day(@Nullable String written) {
        try {
            return written == null || written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException senseless) {
            return Optional.empty();
        }
    }
}
