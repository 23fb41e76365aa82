package dk.kompetencedialog.mus.preparation;

import dk.kompetencedialog.mus.Round;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Seals texts, each for its place: moved to another, it does not open. */
@Component("preparationSealing")
class Sealing {
    private final InstallationKey installation;

    Sealing(InstallationKey installation) {
        this.installation = installation;
    }

    /** Where a text belongs. */
    record Place(UUID workplaceId, UUID round, UUID person, String what) {
        /** By whoever had this account; another one's does not open it. */
        static Place preparation(Round round, UUID person, UUID account) {
            return new Place(round.workplaceId(), round.id(), person, "preparation/" + account);
        }

        static Place goal(Round round, UUID person, UUID goal) {
            return new Place(round.workplaceId(), round.id(), person, goal.toString());
        }

        private String written() {
            return workplaceId + "/" + round + "/" + person + "/" + what + "\n";
        }
    }

    /** Not inside a transaction. Throws {@link dk.kompetencedialog.platform.web.Sentence} 409 where the key is missing. */
    Sealed seal(Place place, String text) {
        var key = installation.toSeal();
        var own = KeyGenerators.secureRandom(InstallationKey.BYTES).generateKey();
        return new Sealed(
                key.id(), key.seal(own), new Key(own).seal((place.written() + text).getBytes(StandardCharsets.UTF_8)));
    }

    /** The text; empty where the key is not here, or it is not what was sealed here. */
    Optional<String> open(Place place, Sealed sealed) {
        return installation
                .called(sealed.keyId())
                .flatMap(key -> open(key, sealed))
                .filter(all -> all.startsWith(place.written()))
                .map(all -> all.substring(place.written().length()));
    }

    private static Optional<String> open(Key key, Sealed sealed) {
        try {
            var own = new Key(key.open(sealed.dataKey()));
            return Optional.of(new String(own.open(sealed.text()), StandardCharsets.UTF_8));
        } catch (IllegalStateException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
