package dk.kompetencedialog.platform.web;

import dk.kompetencedialog.platform.text.Texts;

/**
 * Something that is wrong in a form, for the summary on top of it.
 *
 * @param field the id of the field, to go there
 */
public record Wrong(String field, String sentence) {
    /** What a check has to say, as the viewer reads it; empty when it is content. */
    public static String said(Runnable check, Texts t) {
        try {
            check.run();
            return "";
        } catch (Sentence refusal) {
            return refusal.in(t);
        }
    }
}
