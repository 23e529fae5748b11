package simpul.plugin.perikanan;

import java.util.ArrayList;
import java.util.List;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.text.Text;

/** What the law asks of a lot. */
final class LotRules {
    static final Rule CERTIFIED = Rule.record(
            "SERTIFIKAT_KESEHATAN",
            Lot.TYPE,
            "Lot antararea disertai sertifikat kesehatan yang terbit paling lambat pada tanggal kirim",
            "A lot between areas has a health certificate issued by the day it is shipped",
            "UU 21/2019 Ps 35",
            LotRules::certificate);

    static final Rule TWO_REGIONS = Rule.record(
            "ASAL_TUJUAN_BERBEDA",
            Lot.TYPE,
            "Daerah pengirim dan penerima berbeda",
            "Sending and receiving region differ",
            "PP 28/2018 Ps 2",
            lot -> lot.value(Lot.SENDER).equals(lot.value(Lot.RECEIVER))
                    ? List.of(Finding.blocking(
                            "ASAL_TUJUAN_SAMA",
                            Lot.RECEIVER.code(),
                            Text.of(
                                    "Daerah penerima sama dengan daerah pengirim. Pilih daerah tujuan lot ini.",
                                    "The receiving region equals the sending one. Choose where this lot goes.")))
                    : List.of());

    private LotRules() {}

    private static List<Finding> certificate(RecordFacts lot) {
        boolean number = lot.find(Lot.CERTIFICATE).isPresent();
        boolean dated = lot.find(Lot.CERTIFIED).isPresent();
        List<Finding> findings = new ArrayList<>();
        if (!number && !dated) {
            findings.add(Finding.warning(
                    "SERTIFIKAT_TIDAK_ADA",
                    Lot.CERTIFICATE.code(),
                    Text.of(
                            "Lot ini belum bersertifikat kesehatan dan dihitung tidak patuh.",
                            "This lot has no health certificate and counts as not compliant.")));
        } else if (number != dated) {
            findings.add(Finding.blocking(
                    "SERTIFIKAT_TIDAK_LENGKAP",
                    number ? Lot.CERTIFIED.code() : Lot.CERTIFICATE.code(),
                    Text.of(
                            "Isi nomor dan tanggal sertifikat bersama-sama.",
                            "Give the certificate's number and date together.")));
        } else if (lot.value(Lot.CERTIFIED).isAfter(lot.value(Lot.SHIPPED))) {
            findings.add(Finding.blocking(
                    "SERTIFIKAT_SETELAH_KIRIM",
                    Lot.CERTIFIED.code(),
                    Text.of(
                            "Sertifikat bertanggal setelah pengiriman. Periksa kedua tanggal.",
                            "The certificate is dated after the shipment. Check both dates.")));
        }
        return findings;
    }
}
