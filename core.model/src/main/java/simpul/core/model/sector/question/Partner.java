package simpul.core.model.sector.question;

import simpul.core.model.text.Text;

/**
 * Another party of an agreement of the reader's region, as a screen sees it. Made by the platform.
 *
 * @param agreement identifier of the agreement, as {@link Dimension#agreement} answers it
 * @param agreementTitle what the agreement is about
 * @param region code of the other region, as {@link Dimension#owner} answers it
 * @param name its name
 */
public record Partner(String agreement, Text agreementTitle, String region, Text name) {}
