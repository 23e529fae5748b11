package simpul.core.registry.law;

import simpul.core.model.agreement.Agreement;

/** The term: it must be known, and a PKS beyond the usual length is warned about (R11). Pure. */
final class TermLaw {
    private TermLaw() {}

    static void check(Agreement document, LawParameters parameters, Findings out) {
        Integer months = document.term().months();
        if (document.term().starts() == null || months == null) {
            out.block(
                    "TERM_MISSING",
                    "term",
                    "PP 28/2018 Ps 19(2)",
                    "Jangka waktu belum lengkap. Isi tanggal mulai dan lamanya dalam bulan.",
                    "The term is incomplete. Fill in the first day and the length in months.");
        } else if (document.document().executing() && months > parameters.mostMonths()) {
            out.warn(
                    "TERM_OVER_LIMIT",
                    "term.months",
                    "Permendagri 22/2020 (Kota Yogyakarta)",
                    "Jangka waktu " + months + " bulan melebihi " + parameters.mostMonths()
                            + " bulan yang lazim. Pastikan ada ketentuan khusus.",
                    "A term of " + months + " months is beyond the usual " + parameters.mostMonths()
                            + ". Make sure that special rules allow it.");
        }
    }
}
