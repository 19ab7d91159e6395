// Written by `cargo xtask bindings` from the Rust types. Do not edit.

import type { Card, Country, Created, GateStatus, HelpLine, Paper, PhoneWay, Preferences, Qr, Scale10, SecretText, Strength } from "./types";

export interface Gate {
  /**
   * What the window needs to draw itself. Asked again after every change and every minute.
   */
  status(): Promise<GateStatus>;
  /**
   * Says that the person is here. Sent at most every ten seconds while they are, in the first run:
   * the journal is open from the moment it is made, and locks when nobody is.
   */
  touch(): Promise<void>;
  /**
   * Changes how the program looks and behaves, and keeps it for the next start.
   */
  set_preferences(args: { preferences: Preferences }): Promise<void>;
  /**
   * How hard a passphrase is to guess. Nothing of it is kept.
   */
  strength(args: { passphrase: SecretText }): Promise<Strength>;
  /**
   * Asks, with the system's own dialog, for the folder to keep the vault in. Answers whether
   * one was chosen. While the vault is missing, only a folder that has one is taken.
   */
  choose_folder(): Promise<boolean>;
  /**
   * Goes to the first run though there was a vault, which is missing. It is left alone.
   */
  start_new(): Promise<void>;
  /**
   * Makes the vault. It is open then, but the desk is not shown before `enter`.
   */
  create(args: { passphrase: SecretText }): Promise<Created>;
  /**
   * Saves the recovery code to a text file at a place the person picks. Answers whether it was
   * saved.
   */
  save_recovery_code(args: { recovery_code: SecretText }): Promise<boolean>;
  /**
   * Opens the system's print dialog for the page as it is on paper. Does not wait for it.
   */
  print(args: { paper: Paper }): Promise<void>;
  /**
   * Ends the first run: shows the desk.
   */
  enter(): Promise<void>;
  /**
   * Opens the vault and shows the desk.
   */
  unlock(args: { passphrase: SecretText }): Promise<void>;
  /**
   * Opens the vault with its recovery code, sets a new passphrase, and shows the desk.
   */
  recover(args: { recovery_code: SecretText; new_passphrase: SecretText }): Promise<void>;
  /**
   * The help lines of a country, in order.
   */
  help_lines(args: { country: Country }): Promise<Array<HelpLine>>;
  /**
   * A number as a code that a phone's camera reads, so that the phone calls it or writes to it.
   */
  qr(args: { number: string; way: PhoneWay }): Promise<Qr>;
  /**
   * Copies a number, and takes it back after a minute.
   */
  copy_number(args: { number: string }): Promise<void>;
  /**
   * Logs a craving without the passphrase. It is sealed so that only the open journal can read
   * it, and is taken in at the next unlock.
   */
  log_craving(args: { strength: Scale10 }): Promise<void>;
  /**
   * What the person shows of their plan while it is locked; nothing when nothing. Takes up to two
   * seconds where the keychain does not answer.
   */
  card(): Promise<Card | null>;
  /**
   * Removes what is shown of the plan. It can be shown again from the journal.
   */
  card_remove(): Promise<void>;
  /**
   * Ends the program.
   */
  quit(): Promise<void>;
}
