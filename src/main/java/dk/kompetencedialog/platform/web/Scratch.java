package dk.kompetencedialog.platform.web;

import dk.kompetencedialog.platform.data.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** What the web server wants to put in a folder lies in the data folder, and what a program left that was killed goes at the next start. */
@Component
class Scratch implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {
    private final Path scratch;

    Scratch(DataFolder folder) {
        this.scratch = folder.root().resolve("tmp");
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.setDocumentRoot(emptied("nothing").toFile());
        factory.addServerCustomizers(this::settle);
    }

    private void settle(Server server) {
        server.getDescendants(WebAppContext.class)
                .forEach(context ->
                        context.setTempDirectory(scratch.resolve("server").toFile()));
    }

    private Path emptied(String folder) {
        try {
            FileSystemUtils.deleteRecursively(scratch);
            return Files.createDirectories(scratch.resolve(folder));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
