package dk.kompetencedialog.platform.web;

import dk.kompetencedialog.platform.text.Texts;
import gg.jte.CodeResolver;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders pages and fragments to UTF-8; the templates are compiled with the program. */
@Component
public class Templates {
    private static final String COMPILED = "dk.kompetencedialog.jte";
    /** Another package than the compiled ones, or those on the class path would be found first. */
    private static final String RELOADED = "dk.kompetencedialog.reloaded";

    private final TemplateEngine engine;

    Templates(Settings settings) {
        this.engine = settings.dev() ? reloading() : precompiled();
    }

    /** The fragment in this language. */
    public byte[] bytes(Fragment fragment, Texts t) {
        return render(fragment, t).toByteArray();
    }

    Utf8ByteOutput render(Fragment fragment, Texts t) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(file(fragment), Map.of("page", fragment, "t", t), output);
        return output;
    }

    Utf8ByteOutput render(Frame frame) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render("platform/layout.jte", Map.of("frame", frame, "body", body(frame)), output);
        return output;
    }

    private Content body(Frame frame) {
        Map<String, Object> params = Map.of("page", frame.page(), "t", frame.t(), "frame", frame);
        return (TemplateOutput output) -> engine.render(file(frame.page()), params, output);
    }

    private static String file(Fragment fragment) {
        return fragment.template() + ".jte";
    }

    private static TemplateEngine precompiled() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, COMPILED);
    }

    private static TemplateEngine reloading() {
        CodeResolver sources = new DirectoryCodeResolver(Path.of("src/main/jte"));
        ClassLoader ours = Templates.class.getClassLoader();
        TemplateEngine engine = TemplateEngine.create(sources, Path.of("target/jte"), ContentType.Html, ours, RELOADED);
        engine.setTrimControlStructures(true);
        return engine;
    }
}
