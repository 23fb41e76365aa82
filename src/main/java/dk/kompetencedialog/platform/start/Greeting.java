package dk.kompetencedialog.platform.start;

import dk.kompetencedialog.platform.Settings;
import dk.kompetencedialog.platform.StartText;
import dk.kompetencedialog.platform.data.DataFolder;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the program where it is. On a terminal, and nowhere else, also the first administrator's link. */
@Component
class Greeting {
    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private final Settings settings;
    private final DataFolder folder;
    private final Environment environment;

    Greeting(Settings settings, DataFolder folder, Environment environment) {
        this.settings = settings;
        this.folder = folder;
        this.environment = environment;
    }

    /** Comes last, so that the link has been made. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void greet() {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        URI address = settings.address(port);
        folder.writePrivately(DataFolder.ADDRESS, address + "\n");
        LOG.info("Ready at {}", address);
        if (folder.read(DataFolder.ADMIN_LINK).isPresent()) {
            Command.show(folder, DataFolder.ADMIN_LINK, StartText.of("admin-link"));
        }
    }
}
