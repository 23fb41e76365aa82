package dk.kompetencedialog.measure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A form on a page: where it goes, and what it would send as a person has filled it in. */
record Form(String action, List<String> sent) {
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]*)\".*?</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    /** The page's first form whose address ends so. */
    static Form on(String page, String ending) {
        return FORM.matcher(page)
                .results()
                .filter(found -> found.group(1).endsWith(ending))
                .findFirst()
                .map(found -> new Form(found.group(1), hidden(found.group())))
                .orElseThrow(() -> new IllegalStateException("No form to …" + ending + " on the page:\n" + page));
    }

    Form with(String name, String value) {
        var more = new ArrayList<>(sent);
        more.add(encoded(name, value));
        return new Form(action, more);
    }

    String body() {
        return String.join("&", sent);
    }

    private static List<String> hidden(String form) {
        return HIDDEN.matcher(form)
                .results()
                .map(found -> encoded(found.group(1), found.group(2)))
                .toList();
    }

    private static String encoded(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
