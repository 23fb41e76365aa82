package dk.kompetencedialog.platform.web;

import dk.kompetencedialog.platform.text.Texts;
import jakarta.servlet.http.HttpServletRequest;

/** Answered by whoever knows who is signed in. */
public interface Mastheads {
    /** The bar for whoever asks. */
    Masthead of(HttpServletRequest request, Texts t);
}
