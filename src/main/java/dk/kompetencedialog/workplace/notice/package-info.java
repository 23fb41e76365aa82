/** What a workplace tells those who come in of who answers for what they write (GDPR article 13). */
@NamedInterface("notice")
@NullMarked
package dk.kompetencedialog.workplace.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
