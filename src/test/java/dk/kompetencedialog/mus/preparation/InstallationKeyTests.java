package dk.kompetencedialog.mus.preparation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kompetencedialog.platform.Refusal;
import dk.kompetencedialog.platform.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Where the installation's key may not lie: in the data folder, and so in whatever is copied with it. */
class InstallationKeyTests {
    @TempDir
    Path folder;

    @Test
    void inTheDataFolderItIsRefused() {
        refused(folder.resolve("data/key"));
    }

    @Test
    void throughALinkIntoTheDataFolderToo() throws Exception {
        Files.createDirectories(folder.resolve("data/secret"));
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("data/secret"));
        refused(link.resolve("key"));
    }

    /** It is looked at before anything is asked of the database. */
    @SuppressWarnings("NullAway")
    private void refused(Path key) {
        var chosen = Map.of("kd.data", folder.resolve("data").toString(), "kd.key-file", key.toString());
        var settings = new Binder(new MapConfigurationPropertySource(chosen)).bindOrCreate("kd", Settings.class);
        assertThatThrownBy(() -> new InstallationKey(settings, null, null)).isInstanceOf(Refusal.class);
    }
}
