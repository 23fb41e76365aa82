package dk.kompetencedialog.platform.web;

import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an answer to the one who asked. */
@Component
public class Answers {
    private final Templates templates;
    private final Messages messages;
    private final Modules modules;
    private final Assets assets;
    private final ObjectProvider<Mastheads> mastheads;

    Answers(
            Templates templates,
            Messages messages,
            Modules modules,
            Assets assets,
            ObjectProvider<Mastheads> mastheads) {
        this.templates = templates;
        this.messages = messages;
        this.modules = modules;
        this.assets = assets;
        this.mastheads = mastheads;
    }

    /** Renders first and writes then, so that a template's fault never leaves half a page. */
    public void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Texts t = messages.of(request);
        response.setHeader("Cache-Control", "no-store");
        switch (answer) {
            case Page page -> send(templates.render(frame(page, t, request)), page.status(), page, response);
            case Fragment fragment -> send(templates.render(fragment, t), 200, fragment, response);
            case Problem problem -> send(problem, response);
            case SeeOther other -> send(other, response);
        }
    }

    private Frame frame(Page page, Texts t, HttpServletRequest request) {
        Mastheads known = mastheads.getIfAvailable();
        Masthead masthead = known == null || !page.look().bar() ? Masthead.NOBODY : known.of(request, t);
        return new Frame(page, t, masthead, request, modules, assets);
    }

    private static void send(Utf8ByteOutput html, int status, Fragment fragment, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setContentType(fragment.contentType());
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }

    private static void send(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType("application/problem+json");
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(problem));
    }

    private static void send(SeeOther other, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", other.to());
    }
}
