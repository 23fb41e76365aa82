package dk.kompetencedialog.platform.web;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.failure.ErrorPage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages and faults of every kind, for {@link PagesTests} alone. */
@Controller
@TestComponent
class SamplePages {
    /** What nobody may find in an answer or a log. */
    static final String WRITTEN = "Mette skriver om æbler";

    @GetMapping("/shown")
    Page shown() {
        return new ErrorPage(418, "<b>æøå 😊", null);
    }

    @PostMapping("/go")
    Answer go() {
        return new SeeOther("/shown");
    }

    @GetMapping("/sentence")
    Page sentence() {
        throw new Sentence(HttpStatus.CONFLICT, "platform.error.409");
    }

    @GetMapping("/reported")
    void reported(HttpServletResponse response) throws IOException {
        response.sendError(403);
    }

    @GetMapping("/needs")
    Page needs(@RequestParam int number) {
        return new ErrorPage(number, "", null);
    }

    @PostMapping("/read")
    Page read(@RequestParam String text) {
        return new ErrorPage(200, text, null);
    }

    @GetMapping("/fault")
    Page fault() {
        throw new IllegalStateException(WRITTEN, new IllegalArgumentException(WRITTEN));
    }

    @GetMapping("/fault-in-template")
    Page faultInTemplate() {
        return new Broken();
    }

    private record Broken() implements Page {
        @Override
        public String template() {
            return "platform/error";
        }

        @Override
        public String title(Texts t) {
            throw new IllegalStateException(WRITTEN);
        }
    }
}
