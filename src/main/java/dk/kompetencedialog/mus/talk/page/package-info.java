/** Its page. */
@NullMarked
package dk.kompetencedialog.mus.talk.page;

import org.jspecify.annotations.NullMarked;
