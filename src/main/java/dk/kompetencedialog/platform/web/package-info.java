/** How a page is made: templates, texts in two languages, assets, errors as sentences. */
@NullMarked
package dk.kompetencedialog.platform.web;

import org.jspecify.annotations.NullMarked;
