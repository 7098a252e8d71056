package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How dates are written in town halls, what is understood, and how it is printed. */
class ImpreciseDateWordsTest {

  /** As written, EDTF, first day, last day, in French, in English; nothing where there is none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # Days
          23 janvier 2020             | 2020-01-23  | 2020-01-23 | 2020-01-23 | 23 janvier 2020         | 23 January 2020
          le 1er mars 2021            | 2021-03-01  | 2021-03-01 | 2021-03-01 | 1er mars 2021           | 1 March 2021
          jeudi 23 janvier 2020       | 2020-01-23  | 2020-01-23 | 2020-01-23 | 23 janvier 2020         | 23 January 2020
          Le Jeudi 23 Janvier 2020    | 2020-01-23  | 2020-01-23 | 2020-01-23 | 23 janvier 2020         | 23 January 2020
          LE 14 FEVRIER 2022          | 2022-02-14  | 2022-02-14 | 2022-02-14 | 14 février 2022         | 14 February 2022
          29 févr. 2024               | 2024-02-29  | 2024-02-29 | 2024-02-29 | 29 février 2024         | 29 February 2024
          4 October 2024              | 2024-10-04  | 2024-10-04 | 2024-10-04 | 4 octobre 2024          | 4 October 2024
          October 4th, 2024           | 2024-10-04  | 2024-10-04 | 2024-10-04 | 4 octobre 2024          | 4 October 2024
          # Months
          février 2020                | 2020-02     | 2020-02-01 | 2020-02-29 | février 2020            | February 2020
          sept. 2022                  | 2022-09     | 2022-09-01 | 2022-09-30 | septembre 2022          | September 2022
          Août 2023                   | 2023-08     | 2023-08-01 | 2023-08-31 | août 2023               | August 2023
          aout 2023                   | 2023-08     | 2023-08-01 | 2023-08-31 | août 2023               | August 2023
          en décembre 2021            | 2021-12     | 2021-12-01 | 2021-12-31 | décembre 2021           | December 2021
          courant mars 2021           | 2021-03     | 2021-03-01 | 2021-03-31 | mars 2021               | March 2021
          au mois de juin 2021        | 2021-06     | 2021-06-01 | 2021-06-30 | juin 2021               | June 2021
          # Seasons
          été 2021                    | 2021-22     | 2021-06-21 | 2021-09-22 | été 2021                | summer 2021
          à l’été 2021                | 2021-22     | 2021-06-21 | 2021-09-22 | été 2021                | summer 2021
          au cours de l’été 2021      | 2021-22     | 2021-06-21 | 2021-09-22 | été 2021                | summer 2021
          au printemps 2024           | 2024-21     | 2024-03-21 | 2024-06-20 | printemps 2024          | spring 2024
          l’automne 2022              | 2022-23     | 2022-09-23 | 2022-12-20 | automne 2022            | autumn 2022
          fall 2022                   | 2022-23     | 2022-09-23 | 2022-12-20 | automne 2022            | autumn 2022
          hiver 2020-2021             | 2020-24     | 2020-12-21 | 2021-03-20 | hiver 2020-2021         | winter 2020–2021
          hiver 2020/21               | 2020-24     | 2020-12-21 | 2021-03-20 | hiver 2020-2021         | winter 2020–2021
          hiver 2021                  | 2021-24     | 2021-12-21 | 2022-03-20 | hiver 2021-2022         | winter 2021–2022
          # Quarters and halves
          premier trimestre 2026      | 2026-33     | 2026-01-01 | 2026-03-31 | premier trimestre 2026  | first quarter of 2026
          1er trimestre de l’année 2026 | 2026-33   | 2026-01-01 | 2026-03-31 | premier trimestre 2026  | first quarter of 2026
          3e trimestre 2023           | 2023-35     | 2023-07-01 | 2023-09-30 | troisième trimestre 2023 | third quarter of 2023
          2ème trim. 2023             | 2023-34     | 2023-04-01 | 2023-06-30 | deuxième trimestre 2023 | second quarter of 2023
          T3 2023                     | 2023-35     | 2023-07-01 | 2023-09-30 | troisième trimestre 2023 | third quarter of 2023
          T4-2023                     | 2023-36     | 2023-10-01 | 2023-12-31 | quatrième trimestre 2023 | fourth quarter of 2023
          2023-T4                     | 2023-36     | 2023-10-01 | 2023-12-31 | quatrième trimestre 2023 | fourth quarter of 2023
          Q1 2026                     | 2026-33     | 2026-01-01 | 2026-03-31 | premier trimestre 2026  | first quarter of 2026
          first quarter of 2026       | 2026-33     | 2026-01-01 | 2026-03-31 | premier trimestre 2026  | first quarter of 2026
          dernier trimestre 2022      | 2022-36     | 2022-10-01 | 2022-12-31 | quatrième trimestre 2022 | fourth quarter of 2022
          1er semestre 2024           | 2024-40     | 2024-01-01 | 2024-06-30 | premier semestre 2024   | first half of 2024
          2nd semestre 2024           | 2024-41     | 2024-07-01 | 2024-12-31 | second semestre 2024    | second half of 2024
          courant du 2e semestre 2024 | 2024-41     | 2024-07-01 | 2024-12-31 | second semestre 2024    | second half of 2024
          S1 2024                     | 2024-40     | 2024-01-01 | 2024-06-30 | premier semestre 2024   | first half of 2024
          première moitié de 2024     | 2024-40     | 2024-01-01 | 2024-06-30 | premier semestre 2024   | first half of 2024
          # Parts of a year
          mi-2023                     | -           | 2023-05-01 | 2023-08-31 | mi-2023                 | mid-2023
          à la mi 2023                | -           | 2023-05-01 | 2023-08-31 | mi-2023                 | mid-2023
          milieu de l’année 2023      | -           | 2023-05-01 | 2023-08-31 | mi-2023                 | mid-2023
          début 2021                  | -           | 2021-01-01 | 2021-04-30 | début 2021              | early 2021
          en début d’année 2021       | -           | 2021-01-01 | 2021-04-30 | début 2021              | early 2021
          fin 2024                    | -           | 2024-09-01 | 2024-12-31 | fin 2024                | late 2024
          fin d’année 2024            | -           | 2024-09-01 | 2024-12-31 | fin 2024                | late 2024
          à la fin de l’année 2024    | -           | 2024-09-01 | 2024-12-31 | fin 2024                | late 2024
          the end of 2024             | -           | 2024-09-01 | 2024-12-31 | fin 2024                | late 2024
          # Years
          2021                        | 2021        | 2021-01-01 | 2021-12-31 | 2021                    | 2021
          en 2021                     | 2021        | 2021-01-01 | 2021-12-31 | 2021                    | 2021
          courant 2023                | 2023        | 2023-01-01 | 2023-12-31 | 2023                    | 2023
          courant de l’année 2023     | 2023        | 2023-01-01 | 2023-12-31 | 2023                    | 2023
          au cours de l’année 2023    | 2023        | 2023-01-01 | 2023-12-31 | 2023                    | 2023
          dans le courant de 2023     | 2023        | 2023-01-01 | 2023-12-31 | 2023                    | 2023
          # More or less
          vers 2021                   | 2021~       | 2021-01-01 | 2021-12-31 | 2021 environ            | about 2021
          environ 2021                | 2021~       | 2021-01-01 | 2021-12-31 | 2021 environ            | about 2021
          autour de 2021              | 2021~       | 2021-01-01 | 2021-12-31 | 2021 environ            | about 2021
          vers l’été 2021             | 2021-22~    | 2021-06-21 | 2021-09-22 | été 2021 environ        | about summer 2021
          vers la fin de l’année 2024 | -           | 2024-09-01 | 2024-12-31 | fin 2024 environ        | about late 2024
          circa 2021                  | 2021~       | 2021-01-01 | 2021-12-31 | 2021 environ            | about 2021
          2021 ?                      | 2021?       | 2021-01-01 | 2021-12-31 | 2021 (à confirmer)      | 2021 (unconfirmed)
          2021 (?)                    | 2021?       | 2021-01-01 | 2021-12-31 | 2021 (à confirmer)      | 2021 (unconfirmed)
          juin 2021 (à confirmer)     | 2021-06?    | 2021-06-01 | 2021-06-30 | juin 2021 (à confirmer) | June 2021 (unconfirmed)
          juin 2021, à confirmer      | 2021-06?    | 2021-06-01 | 2021-06-30 | juin 2021 (à confirmer) | June 2021 (unconfirmed)
          vers juin 2021 ?            | 2021-06%    | 2021-06-01 | 2021-06-30 | juin 2021 environ (à confirmer) | about June 2021 (unconfirmed)
          """)
  void readsOneDate(
      String words, String edtf, LocalDate first, LocalDate last, String french, String english) {
    assertReads(words, edtf, first, last, french, english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # From one date to another
          2020-2022                   | 2020/2022   | 2020-01-01 | 2022-12-31 | 2020-2022               | 2020–2022
          2020 – 2022                 | 2020/2022   | 2020-01-01 | 2022-12-31 | 2020-2022               | 2020–2022
          2020 à 2022                 | 2020/2022   | 2020-01-01 | 2022-12-31 | 2020-2022               | 2020–2022
          de 2020 à 2022              | 2020/2022   | 2020-01-01 | 2022-12-31 | 2020-2022               | 2020–2022
          entre 2020 et 2022          | 2020/2022   | 2020-01-01 | 2022-12-31 | 2020-2022               | 2020–2022
          from 2020 to 2022           | 2020/2022   | 2020-01-01 | 2022-12-31 | 2020-2022               | 2020–2022
          du 3 au 5 mars 2021         | 2021-03-03/2021-03-05 | 2021-03-03 | 2021-03-05 | 3 mars 2021 – 5 mars 2021 | 3 March 2021 – 5 March 2021
          du 1er au 5 mars 2021       | 2021-03-01/2021-03-05 | 2021-03-01 | 2021-03-05 | 1er mars 2021 – 5 mars 2021 | 1 March 2021 – 5 March 2021
          du 28 février au 3 mars 2021 | 2021-02-28/2021-03-03 | 2021-02-28 | 2021-03-03 | 28 février 2021 – 3 mars 2021 | 28 February 2021 – 3 March 2021
          entre le 3 et le 5 mars 2021 | 2021-03-03/2021-03-05 | 2021-03-03 | 2021-03-05 | 3 mars 2021 – 5 mars 2021 | 3 March 2021 – 5 March 2021
          3-5 mars 2021               | 2021-03-03/2021-03-05 | 2021-03-03 | 2021-03-05 | 3 mars 2021 – 5 mars 2021 | 3 March 2021 – 5 March 2021
          entre mars et juin 2021     | 2021-03/2021-06 | 2021-03-01 | 2021-06-30 | mars 2021 – juin 2021 | March 2021 – June 2021
          mars-juin 2021              | 2021-03/2021-06 | 2021-03-01 | 2021-06-30 | mars 2021 – juin 2021 | March 2021 – June 2021
          janv.-mars 2021             | 2021-01/2021-03 | 2021-01-01 | 2021-03-31 | janvier 2021 – mars 2021 | January 2021 – March 2021
          de décembre 2020 à mars 2021 | 2020-12/2021-03 | 2020-12-01 | 2021-03-31 | décembre 2020 – mars 2021 | December 2020 – March 2021
          printemps-été 2021          | 2021-21/2021-22 | 2021-03-21 | 2021-09-22 | printemps 2021 – été 2021 | spring 2021 – summer 2021
          de l’été 2021 à l’hiver 2021-2022 | 2021-22/2021-24 | 2021-06-21 | 2022-03-20 | été 2021 – hiver 2021-2022 | summer 2021 – winter 2021–2022
          de mi-2021 à fin 2022       | -           | 2021-05-01 | 2022-12-31 | mi-2021 – fin 2022      | mid-2021 – late 2022
          de début à fin 2024         | -           | 2024-01-01 | 2024-12-31 | début 2024 – fin 2024   | early 2024 – late 2024
          vers 2019 à 2021            | 2019~/2021  | 2019-01-01 | 2021-12-31 | 2019 environ – 2021     | about 2019 – 2021
          # Until a date
          d’ici à 2026                | ../2026     | -          | 2026-12-31 | d’ici à 2026            | by 2026
          d'ici 2026                  | ../2026     | -          | 2026-12-31 | d’ici à 2026            | by 2026
          d’ici fin 2024              | -           | -          | 2024-12-31 | d’ici à fin 2024        | by the end of 2024
          d’ici la fin de l’année 2024 | -          | -          | 2024-12-31 | d’ici à fin 2024        | by the end of 2024
          d’ici l’été 2021            | ../2021-22  | -          | 2021-09-22 | d’ici à l’été 2021      | by summer 2021
          d’ici le 1er juin 2021      | ../2021-06-01 | -        | 2021-06-01 | d’ici au 1er juin 2021  | by 1 June 2021
          d’ici au premier trimestre 2026 | ../2026-33 | -       | 2026-03-31 | d’ici au premier trimestre 2026 | by the first quarter of 2026
          jusqu’en 2025               | ../2025     | -          | 2025-12-31 | d’ici à 2025            | by 2025
          jusqu’au 31 décembre 2022   | ../2022-12-31 | -        | 2022-12-31 | d’ici au 31 décembre 2022 | by 31 December 2022
          avant fin 2024              | -           | -          | 2024-12-31 | d’ici à fin 2024        | by the end of 2024
          au plus tard le 30 juin 2023 | ../2023-06-30 | -       | 2023-06-30 | d’ici au 30 juin 2023   | by 30 June 2023
          by the end of 2024          | -           | -          | 2024-12-31 | d’ici à fin 2024        | by the end of 2024
          # From a date on
          à partir de janvier 2023    | 2023-01/..  | 2023-01-01 | -          | dès janvier 2023        | from January 2023
          à compter du 1er janvier 2023 | 2023-01-01/.. | 2023-01-01 | -      | dès le 1er janvier 2023 | from 1 January 2023
          à partir de la mi-2023      | -           | 2023-05-01 | -          | dès mi-2023             | from mid-2023
          dès l’automne 2022          | 2022-23/..  | 2022-09-23 | -          | dès l’automne 2022      | from autumn 2022
          depuis 2019                 | 2019/..     | 2019-01-01 | -          | dès 2019                | from 2019
          since 2019                  | 2019/..     | 2019-01-01 | -          | dès 2019                | from 2019
          from spring 2020 onwards    | 2020-21/..  | 2020-03-21 | -          | dès le printemps 2020   | from spring 2020
          à partir de fin 2024        | -           | 2024-09-01 | -          | dès fin 2024            | from the end of 2024
          # Both at once
          d’ici à 2026 ?              | ../2026?    | -          | 2026-12-31 | d’ici à 2026 (à confirmer) | by 2026 (unconfirmed)
          dès fin 2024 environ        | -           | 2024-09-01 | -          | dès fin 2024 environ    | from the end of 2024, approximately
          """)
  void readsAStretchOfTime(
      String words, String edtf, LocalDate first, LocalDate last, String french, String english) {
    assertReads(words, edtf, first, last, french, english);
  }

  private static void assertReads(
      String words, String edtf, LocalDate first, LocalDate last, String french, String english) {
    for (String written :
        new String[] {words, words.replace(' ', '\u00A0'), "\u202F" + words + "\n"}) {
      ImpreciseDate date = ImpreciseDate.parse(written);
      assertThat(date.edtf()).as(written).isEqualTo(Optional.ofNullable(edtf));
      assertThat(date.earliest()).isEqualTo(Optional.ofNullable(first));
      assertThat(date.latest()).isEqualTo(Optional.ofNullable(last));
      assertThat(date.format(Locale.FRENCH)).isEqualTo(french);
      assertThat(date.format(Locale.UK)).isEqualTo(english);
    }
    assertThat(ImpreciseDate.parse(words).text()).isEqualTo(words);
    for (String printed : new String[] {words.toUpperCase(Locale.ROOT), french, english}) {
      assertThat(ImpreciseDate.parse(printed).means(ImpreciseDate.parse(words)))
          .as(printed)
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hier",
        "bientôt",
        "prochainement",
        "à définir",
        "date inconnue",
        "2020 ou 2021",
        "mars",
        "3 mars",
        "été",
        "l’été prochain",
        "d’ici un an",
        "fin de mandat",
        "avant l’été 2021",
        "à l’horizon 2030",
        "rentrée 2024",
        "mi-juin 2021",
        "fin juin 2021",
        "début-juin 2021",
        "31/12/2020",
        "01/02/2020",
        "2020.01.23",
        "12/2020",
        "31 février 2021",
        "0 mars 2021",
        "29 février 2023",
        "vendredi 23 janvier 2020",
        "5e trimestre 2021",
        "0e trimestre 2021",
        "4e semestre 2021",
        "3e semestre 2021",
        "S3 2021",
        "T5 2021",
        "hiver 2020-2022",
        "hiver 2020-1921",
        "été 2020-2021",
        "mars 21",
        "20 22",
        "2 020",
        "20211",
        "2020-2019",
        "2020-2022-2023",
        "de 2022 à 2020",
        "du 5 au 3 mars 2021",
        "entre novembre et mars 2021",
        "de 2020",
        "d’ici",
        "à partir de",
        "vers",
        "? 2021",
        "environ",
        "(à confirmer)",
        "2021 !",
        "2021 -",
        "- 2021",
        "mars avril 2021",
        "le 2021 mars",
        "third of 2021",
        "mid-June 2021",
        "1er 2021",
        "-2021",
        "+2021"
      })
  void refusesWhatSaysNoDateOrMoreThanOne(String words) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ImpreciseDate.parse(words))
        .withMessage(
            "date '%s' is not valid: expected a date such as 23 janvier 2020, été 2021, mi-2023, d'ici à"
                + " 2026, or in EDTF 2020-01-23, 2021-22, 2020/2022; or other words with their meaning:"
                + " rentrée 2024 [2024-09]",
            words);
  }

  @Test
  void wordsThatAreNotUnderstoodSayTheirMeaningInBrackets() {
    ImpreciseDate start = ImpreciseDate.parse("rentrée 2024 [2024-09]");
    assertThat(start.text()).isEqualTo("rentrée 2024");
    assertThat(start.format(Locale.ENGLISH)).isEqualTo("September 2024");
    assertThat(start)
        .hasToString("rentrée 2024 [2024-09]")
        .isEqualTo(ImpreciseDate.of("rentrée 2024", ImpreciseDate.parse("septembre 2024")));
    assertThat(ImpreciseDate.parse("à l’horizon 2030 [2030~]").edtf()).contains("2030~");
    assertThat(ImpreciseDate.parse("été 2021 [2021-22]")).hasToString("été 2021");
  }

  @Test
  void wordsHaveAtMostTwoHundredCharacters() {
    String longest = "après " + "x".repeat(194);
    assertThat(ImpreciseDate.parse(longest + " [2024]").text()).isEqualTo(longest);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ImpreciseDate.parse(longest + "x [2024]"))
        .withMessageEndingWith("is not valid: expected at most 200 characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "été 2021 [2021-23]", "rentrée [mi-2024]", "rentrée []", "rentrée [2024",
            "rentrée 2024-09]",
        "[2024-09]", "rentrée [[2024-09]]", "a [b] c [2024]", "rentrée [rentrée]",
            "rentrée [2024] (?)"
      })
  void aMeaningThatContradictsOrIsNoneIsRefused(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ImpreciseDate.parse(text));
  }
}
