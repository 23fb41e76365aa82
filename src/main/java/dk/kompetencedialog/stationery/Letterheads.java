package dk.kompetencedialog.stationery;

import dk.kompetencedialog.document.Letterhead;
import dk.kompetencedialog.document.Logo;
import dk.kompetencedialog.document.word.Template;
import dk.kompetencedialog.document.word.Unfit;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplaces;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How a workplace's papers look. */
@Component
public class Letterheads {
    private static final Logger LOG = LoggerFactory.getLogger(Letterheads.class);
    /** Where the width stands in a PNG; the height follows. */
    private static final int SIZE = 16;

    private final Stationery stationery;
    private final Workplaces workplaces;
    private final Transactions transactions;

    Letterheads(Stationery stationery, Workplaces workplaces, Transactions transactions) {
        this.stationery = stationery;
        this.workplaces = workplaces;
        this.transactions = transactions;
    }

    /** For papers in this language. Inside a transaction or snapshot of the workplace. */
    public Letterhead of(UUID workplaceId, Texts t) {
        return new Letterhead(
                stationery.inUse(workplaceId, Kind.LOGO).map(item -> logo(workplaceId, item, t)),
                stationery
                        .inUse(workplaceId, Kind.TEMPLATE)
                        .flatMap(item -> template(stationery.content(workplaceId, item))));
    }

    /** The same, when nothing is open. */
    public Letterhead whole(UUID workplaceId, Texts t) {
        return transactions.snapshot(workplaceId, () -> of(workplaceId, t));
    }

    /** A logo on a page: what it is, and what is added to its address so that a new one is fetched. */
    public record Shown(String words, String version) {}

    /** Inside a snapshot of the workplace: what its pages show. */
    public Optional<Shown> shown(UUID workplaceId, Texts t) {
        return stationery
                .inUse(workplaceId, Kind.LOGO)
                .map(item -> new Shown(
                        words(workplaceId, item, t), item.id().toString().substring(0, 8)));
    }

    /** The logo as an image. Throws {@link Sentence} 404 where there is none. */
    public ResponseEntity<byte[]> image(UUID workplaceId) {
        var png = transactions.snapshot(
                workplaceId,
                () -> stationery.inUse(workplaceId, Kind.LOGO).map(item -> stationery.content(workplaceId, item)));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(png.orElseThrow(Sentence::notFound));
    }

    /** None where it cannot be read. */
    private static Optional<Template> template(byte[] kept) {
        try {
            return Optional.of(Template.kept(kept));
        } catch (Unfit unreadable) {
            LOG.warn("A Word template that was kept cannot be read; ours is used instead", unreadable);
            return Optional.empty();
        }
    }

    private Logo logo(UUID workplaceId, Item item, Texts t) {
        var png = stationery.content(workplaceId, item);
        var size = ByteBuffer.wrap(png, SIZE, 2 * Integer.BYTES);
        return new Logo(png, words(workplaceId, item, t), size.getInt(), size.getInt());
    }

    private String words(UUID workplaceId, Item item, Texts t) {
        return item.words().isEmpty()
                ? t.get("stationery.logo.of", workplaces.at(workplaceId).name())
                : item.words();
    }
}
