package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.text.Text;

/** What the law asks of a lot. */
final class LotRules {
    static final Rule CERTIFIED = Rule.record(
            "SERTIFIKAT_KESEHATAN",
            Lot.TYPE,
            "Lot antararea disertai sertifikat kesehatan yang berlaku pada tanggal kirim",
            "A lot between areas has a health certificate that holds on the day it is shipped",
            "UU 21/2019 Ps 35",
            LotRules::certificate);

    static final Rule THROUGH_PORTS = Rule.record(
            "TEMPAT_KELUAR_MASUK",
            Lot.TYPE,
            "Lot antararea dilaporkan, keluar dan masuk melalui tempat yang ditetapkan",
            "A lot between areas is reported, leaves and enters through designated places",
            "UU 21/2019 Ps 35",
            LotRules::places);

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

    static final Rule NO_MORE_THAN_SENT = Rule.record(
            "BERAT_TERIMA_WAJAR",
            Lot.TYPE,
            "Berat yang diterima tidak melebihi berat yang dikirim",
            "No more is received than was sent",
            "",
            LotRules::received);

    private LotRules() {}

    private static List<Finding> certificate(RecordFacts lot) {
        boolean number = lot.find(Lot.CERTIFICATE).isPresent();
        boolean dated = lot.find(Lot.CERTIFIED).isPresent();
        if (number && dated) {
            return dates(lot, lot.parameter(Limits.CERTIFICATE_DAYS));
        }
        if (number || dated) {
            return List.of(Finding.blocking(
                    "SERTIFIKAT_TIDAK_LENGKAP",
                    number ? Lot.CERTIFIED.code() : Lot.CERTIFICATE.code(),
                    Text.of(
                            "Isi nomor dan tanggal sertifikat bersama-sama.",
                            "Give the certificate's number and date together.")));
        }
        if (!lot.value(Lot.BETWEEN_AREAS)) {
            return List.of();
        }
        return List.of(Finding.warning(
                "SERTIFIKAT_TIDAK_ADA",
                Lot.CERTIFICATE.code(),
                Text.of(
                        "Lot ini belum bersertifikat kesehatan dan dihitung tidak patuh.",
                        "This lot has no health certificate and counts as not compliant.")));
    }

    private static List<Finding> dates(RecordFacts lot, BigDecimal days) {
        if (lot.value(Lot.CERTIFIED).isAfter(lot.value(Lot.SHIPPED))) {
            return List.of(Finding.blocking(
                    "SERTIFIKAT_SETELAH_KIRIM",
                    Lot.CERTIFIED.code(),
                    Text.of(
                            "Sertifikat bertanggal setelah pengiriman. Periksa kedua tanggal.",
                            "The certificate is dated after the shipment. Check both dates.")));
        }
        return Certificate.isOutlived(lot)
                ? List.of(
                        Finding.warning(
                                "SERTIFIKAT_LEWAT_MASA",
                                Lot.CERTIFIED.code(),
                                Text.of(
                                        "Sertifikat lebih tua dari " + days.toPlainString()
                                                + " hari saat pengiriman, maka lot dihitung tidak patuh. Periksa kedua tanggal.",
                                        "The certificate was older than " + days.toPlainString()
                                                + " days at the shipment, so the lot counts as not compliant. Check both dates.")))
                : List.of();
    }

    private static List<Finding> places(RecordFacts lot) {
        List<Finding> findings = new ArrayList<>();
        if (lot.value(Lot.BETWEEN_AREAS) && lot.find(Lot.CERTIFICATE).isPresent()) {
            for (Field<String> place : List.of(Lot.EXIT, Lot.ENTRY)) {
                if (lot.find(place).isEmpty()) {
                    findings.add(Finding.warning(
                            "TEMPAT_BELUM_DIISI",
                            place.code(),
                            Text.of(
                                    place.label().id() + " belum diisi; sertifikat menyebutkannya.",
                                    place.label().en() + " is not given; the certificate names it.")));
                }
            }
            if (lot.find(Lot.REPORTED).isEmpty()) {
                findings.add(Finding.warning(
                        "LAPOR_KARANTINA_KOSONG",
                        Lot.REPORTED.code(),
                        Text.of(
                                "Hari pelaporan kepada petugas karantina belum diisi.",
                                "The day of the report to the quarantine officer is not given.")));
            }
        }
        return findings;
    }

    private static List<Finding> received(RecordFacts lot) {
        Optional<BigDecimal> received = lot.find(Lot.RECEIVED);
        return received.filter(kg -> kg.compareTo(lot.value(Lot.WEIGHT)) > 0).isPresent()
                ? List.of(Finding.warning(
                        "TERIMA_LEBIH_BERAT",
                        Lot.RECEIVED.code(),
                        Text.of(
                                "Berat yang diterima melebihi berat yang dikirim. Periksa keduanya.",
                                "More was received than was sent. Check both weights.")))
                : List.of();
    }
}
