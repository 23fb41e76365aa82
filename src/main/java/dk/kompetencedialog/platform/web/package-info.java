/**
 * How a page is made: templates, assets, errors as sentences.
 *
 * <p>A page in three lines. The record is all that its template may know:
 *
 * {@snippet :
 * public record HelloPage(String name) implements Page {
 *     public String template() { return "greeting/hello"; }           // src/main/jte/greeting/hello.jte
 *     public String title(Texts t) { return t.get("greeting.title"); }
 * }
 * @GetMapping("/hello") Page hello() { return new HelloPage("Mette"); }
 * }
 *
 * The template says {@code @param HelloPage page}, and where it needs them {@code @param Texts t} and {@code @param Frame
 * frame} (assets, the forgery token); it holds what stands inside {@code <body>}, the layout is put round it. Texts are
 * {@code ${t.get("greeting.hello", page.name())}} from {@code messages/greeting_{da,en}.properties}; a key begins with its
 * file's name.
 *
 * <ul>
 *   <li>A handler returns {@link Page}, {@link Fragment} (a piece without layout), {@link SeeOther} (303), or {@link Answer}
 *       where it is one of these. A page that shows a form again says so by {@link Page#status()} (422).
 *   <li>What a person can cause is thrown as a {@link Sentence}; it becomes a page, or problem JSON for a fetch.
 *   <li>A handler may take {@code Texts} or {@code Language} as parameters.
 *   <li>{@link Templates#bytes} renders a fragment outside a request, once for a language.
 *   <li>{@link Mastheads} is answered by whoever knows who is signed in; it fills the bar on top.
 *   <li>{@code kd.dev=true}: templates, texts and assets are read from {@code src/main} at each request. {@code
 *       kd.strict=true} (tests): a text or asset that is not there is an error instead of a blemish.
 * </ul>
 */
@NamedInterface("web")
@NullMarked
package dk.kompetencedialog.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
