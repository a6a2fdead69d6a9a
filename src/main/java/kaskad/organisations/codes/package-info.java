/**
 * Codes of organisations in the state's registers and systems, with their time of validity: ИНН and ОГРН with check
 * digits, ОКТМО, logins of ФИС ОКО.
 *
 * <p>Door: {@code Codes}. Tables: {@code organisations.code}.
 */
@NamedInterface("codes")
@NullMarked
package kaskad.organisations.codes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
