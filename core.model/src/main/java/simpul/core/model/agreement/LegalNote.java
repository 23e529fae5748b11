package simpul.core.model.agreement;

import simpul.core.model.text.Text;

/**
 * What the law says about a case without anybody having to do anything now: who settles a dispute, where results go,
 * whether a secretariat may be formed. Derived from kind, parties and term, never entered.
 *
 * @param code {@code PERSELISIHAN}, {@code HASIL} or {@code SEKRETARIAT}
 * @param basis the articles that say so
 */
public record LegalNote(String code, Text title, Text text, String basis) {}
