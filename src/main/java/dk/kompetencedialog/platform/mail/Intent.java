package dk.kompetencedialog.platform.mail;

import dk.kompetencedialog.platform.text.Language;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to have a mail.
 *
 * @param person of the workplace; null where they are none any more
 * @param kind which {@link Letters} writes it
 * @param about what it is about, where one may have several of a kind
 */
public record Intent(
        UUID workplace,
        @Nullable UUID person,
        String kind,
        Language language,
        @Nullable UUID about) {
    /** The person, where there must be one. */
    public UUID whom() {
        return Objects.requireNonNull(person);
    }

    /** One that is about nothing but the person. */
    public Intent(UUID workplace, UUID person, String kind, Language language) {
        this(workplace, person, kind, language, null);
    }
}
