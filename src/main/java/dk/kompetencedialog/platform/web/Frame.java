package dk.kompetencedialog.platform.web;

import dk.kompetencedialog.platform.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** What stands round a page: its head, bar and foot, and what a template asks for besides its own record. */
public final class Frame {
    private final Page page;
    private final Texts t;
    private final Masthead masthead;
    private final HttpServletRequest request;
    private final Modules modules;
    private final Assets assets;

    Frame(Page page, Texts t, Masthead masthead, HttpServletRequest request, Modules modules, Assets assets) {
        this.page = page;
        this.t = t;
        this.masthead = masthead;
        this.request = request;
        this.modules = modules;
        this.assets = assets;
    }

    public Page page() {
        return page;
    }

    public Texts t() {
        return t;
    }

    public Masthead masthead() {
        return masthead;
    }

    /** Where the browser gets a file under {@code static/}. */
    public String asset(String path) {
        return assets.url(path);
    }

    /** The page's own modules; where the bar is, the one for its plain forms, and the one where one can sign out. */
    public List<String> modules() {
        if (!page.look().bar()) return page.modules();
        var barred = masthead.signOut().isEmpty() ? Stream.of("js/once.js") : Stream.of("js/once.js", "js/signout.js");
        return Stream.concat(page.modules().stream(), barred).toList();
    }

    /** The page's modules and all they import. */
    public Set<String> reach() {
        return modules.reach(modules());
    }

    public String importMap() {
        return modules.importMap();
    }

    /** Whether this page is the one with that path. */
    public boolean at(String path) {
        return request.getRequestURI().equals(path);
    }

    /** Path and query of the page, to come back to. */
    public String here() {
        String query = request.getQueryString();
        boolean again = request.getMethod().equals("GET");
        return again ? request.getRequestURI() + (query == null ? "" : "?" + query) : "/";
    }

    /** Against forged forms; null where no token is asked for. Reading it may begin a session. */
    public @Nullable CsrfToken csrf() {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }
}
