#!/usr/bin/env python3
"""Checks the formats of docs/formats.md with an implementation of their own: nothing here but Python's standard library.

    python3 formats.py [--write] [COMMAND]

Recomputes every vector of tests/vectors that fixes bytes. COMMAND is the command `lra`, for instance `target/debug/lra`: its
answers are looked at, and the example `desk`, built beside it in `examples/`, leaves a whole trail, which is verified from its
files alone.
--write writes the vectors of the log and of the commitments anew. Ends with `N passed, N failed`.
"""

import argparse
import base64
import datetime
import hashlib
import hmac
import json
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import tomllib

ROOT = pathlib.Path(__file__).resolve().parents[2]
VECTORS = ROOT / "tests" / "vectors"


# Octets and texts


def sha256(octets):
    return hashlib.sha256(octets).digest()


def tag(key, octets):
    return hmac.new(key, octets, hashlib.sha256).digest()


def base64url(octets):
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()


def from_base64url(text):
    octets = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if base64url(octets) != text:
        raise ValueError("not base64url without padding")
    return octets


def standard64(octets):
    return base64.b64encode(octets).decode()


def pae(*pieces):
    """PASETO's pre-authentication encoding."""
    return struct.pack("<Q", len(pieces)) + b"".join(struct.pack("<Q", len(piece)) + piece for piece in pieces)


def milliseconds(instant):
    """Milliseconds since 1970 of `YYYY-MM-DDThh:mm:ss.fffZ`."""
    since = datetime.datetime.fromisoformat(instant) - datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
    return since // datetime.timedelta(milliseconds=1)


def instant(number):
    when = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=number)
    return f"{when:%Y-%m-%dT%H:%M:%S}.{when.microsecond // 1000:03}Z"


def start_of_brussels_day(day):
    """One hour before midnight UTC, two under summer time: between the last Sundays of March and of October."""
    date = datetime.date.fromisoformat(day)
    sundays = [max(d for d in range(25, 32) if datetime.date(date.year, month, d).weekday() == 6) for month in (3, 10)]
    # The clock changes during the Sunday, so that the day that starts summer time still starts without it.
    summer = datetime.date(date.year, 3, sundays[0]) < date <= datetime.date(date.year, 10, sundays[1])
    return instant(milliseconds(f"{day}T00:00:00.000Z") - (7_200_000 if summer else 3_600_000))


# Canonical JSON


TOKEN = re.compile(r'[ \t\n\r]*(?:([{}\[\],:])|("(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*")|(-?[0-9.eE+-]+)|([a-z]+))')


class Refused(Exception):
    """A text outside the profile, by the name of the fault."""


class Canonical:
    """The canonical form of a text in the restricted profile of RFC 8785."""

    def __init__(self, text):
        self.text, self.at = text, 0
        value = self.value(1)
        if self.text[self.at :].strip(" \t\n\r"):
            raise Refused("Syntax")
        self.form = value

    def token(self):
        match = TOKEN.match(self.text, self.at)
        if not match:
            raise Refused("Syntax")
        self.at = match.end()
        return match.groups()

    def value(self, depth):
        return self.of(self.token(), depth)

    def of(self, token, depth):
        mark, string, number, word = token
        if string is not None:
            return self.string(string)
        if number is not None:
            return self.number(number)
        if word in ("true", "false", "null"):
            return word
        if mark in ("{", "[") and depth > 16:
            raise Refused("TooDeep")
        if mark == "[":
            return "[" + ",".join(self.items("]", lambda token: self.of(token, depth + 1))) + "]"
        if mark == "{":
            members = {}
            for name, value in self.items("}", lambda token: self.member(token, depth)):
                if name in members:
                    raise Refused("DuplicateMember")
                members[name] = value
            return "{" + ",".join(f'"{name}":{members[name]}' for name in sorted(members)) + "}"
        raise Refused("Syntax")

    def items(self, end, read):
        token = self.token()
        if token[0] == end:
            return
        while True:
            yield read(token)
            mark = self.token()[0]
            if mark == end:
                return
            if mark != ",":
                raise Refused("Syntax")
            token = self.token()

    def member(self, token, depth):
        if token[1] is None:
            raise Refused("Syntax")
        if not re.fullmatch('"[A-Za-z0-9]+"', token[1]):
            raise Refused("MemberName")
        if self.token()[0] != ":":
            raise Refused("Syntax")
        return token[1][1:-1], self.value(depth + 1)

    @staticmethod
    def number(text):
        if not re.fullmatch(r"-?[0-9]+", text):
            raise Refused("NotAnInteger" if re.fullmatch(r"-?[0-9]+[.eE].*", text) else "Syntax")
        if re.fullmatch("-?0.+|-0", text):
            raise Refused("NotAnInteger")
        if abs(int(text)) > 2**53 - 1:
            raise Refused("IntegerRange")
        return text

    @staticmethod
    def string(token):
        plain = json.loads(token)
        if any(0xD800 <= ord(character) < 0xE000 for character in plain):
            raise Refused("LoneSurrogate")
        short = {"\b": r"\b", "\t": r"\t", "\n": r"\n", "\f": r"\f", "\r": r"\r", '"': r"\"", "\\": r"\\"}
        written = (short.get(c) or (f"\\u{ord(c):04x}" if c < " " else c) for c in plain)
        return '"' + "".join(written) + '"'


def canonical(value):
    return Canonical(json.dumps(value, ensure_ascii=False)).form.encode()


# Activation code, link, stored state, seal


ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KINDS = {"paper": "A", "email": "E", "sms": "S"}


def product(left, right):
    """In GF(2)[x]/(x^5 + x^2 + 1)."""
    result = 0
    for bit in range(5):
        if right >> bit & 1:
            result ^= left << bit
    for bit in range(9, 4, -1):
        if result >> bit & 1:
            result ^= 0b100101 << (bit - 5)
    return result


def value_at(word, point):
    value = 0
    for symbol in word:
        value = product(value, point) ^ symbol
    return value


def code_word(message):
    """The one pair of check symbols under which x and x^2 are roots, found by trying all."""
    words = [message + [one, two] for one in range(32) for two in range(32)]
    (word,) = [word for word in words if value_at(word, 2) == 0 == value_at(word, 4)]
    return word


def likely_place(word):
    """Where the one wrong symbol stands if there is only one, counted from 1."""
    at_root, at_square = value_at(word, 2), value_at(word, 4)
    for power in range(16):
        if at_root and at_root == at_square:
            return 16 - power
        at_root = product(at_root, 2)
    return None


def issue(given):
    """What tests/vectors/activation.json expects."""
    entropy = bytes.fromhex(given["entropy"])
    random, salt, selector, verifier = entropy[:13], entropy[13:29], entropy[29:45], entropy[45:61]
    message = [ALPHABET.index(KINDS[given["codeChannel"]])] + [octet & 31 for octet in random]
    code = "".join(ALPHABET[symbol] for symbol in code_word(message))
    stretched = hashlib.pbkdf2_hmac("sha256", code.encode(), salt, given["iterations"], 32)
    pepper = bytes.fromhex(given["pepper"]["key"])
    case, kind = given["caseId"].encode(), given["keyKind"].encode()
    rounds = struct.pack("<Q", given["iterations"])
    stored = {
        "v": 1,
        "version": 1,
        "caseId": given["caseId"],
        "person": given["person"],
        "keyKind": given["keyKind"],
        "issueNumber": 1,
        "issuedAt": given["issuedAt"],
        "expiresAt": instant(milliseconds(given["issuedAt"]) + given["validityDays"] * 86_400_000),
        "changedAt": given["issuedAt"],
        "state": "pending",
        "tries": 0,
        "triesLimit": given["triesLimit"],
        "selector": base64url(selector),
        "pepper": given["pepper"]["id"],
        "linkTag": base64url(tag(pepper, pae(b"lra/link/v1", selector, verifier))),
        "salt": base64url(salt),
        "iterations": given["iterations"],
        "codeTag": base64url(tag(pepper, pae(b"lra/activation/v1", case, kind, salt, rounds, stretched))),
    }
    stored = json.dumps(stored, separators=(",", ":"))
    permit = {
        "v": 1,
        "person": given["person"],
        "caseId": given["caseId"],
        "at": given["identifiedAt"],
        "recordPosition": given["recordPosition"],
    }
    return {
        "code": "-".join(code[at : at + 4] for at in range(0, 16, 4)),
        "canonicalCode": code,
        "stretchedCode": stretched.hex(),
        "link": f"https://{given['host']}/activation/{base64url(selector)}#{base64url(verifier)}",
        "stored": stored,
        "sealedStored": seal("stored-activation", given["sealKey"], stored),
        "sealedPermit": seal("permit", given["sealKey"], json.dumps(permit, separators=(",", ":"))),
    }


def seal(kind, key, payload):
    octets = pae(b"lra/seal/v1", kind.encode(), key["id"].encode(), payload.encode())
    parts = [base64url(payload.encode()), base64url(tag(bytes.fromhex(key["key"]), octets))]
    return ".".join(["lra-sealed", "v1", kind, key["id"], *parts])


# Disclosures and pseudonyms


def disclosure(salt, name, value):
    array = b'["' + base64url(salt).encode() + b'","' + name.encode() + b'",' + canonical(value) + b"]"
    return base64url(array)


def commitment(text):
    return base64url(sha256(text.encode()))


def vault_line(position, text):
    return canonical({"position": position, "disclosure": text}).decode() + "\n"


def pseudonym(key, party, year, kind, identifier):
    pieces = [b"lra/pseudonym/v1", party.encode(), str(year).encode(), kind.encode(), identifier.encode()]
    return base64url(tag(key, pae(*pieces)))


# Ed25519 (RFC 8032, section 5.1), for public values only: nothing here runs in constant time


P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def add(one, two):
    (x1, y1, z1, t1), (x2, y2, z2, t2) = one, two
    a, b = (y1 - x1) * (y2 - x2) % P, (y1 + x1) * (y2 + x2) % P
    c, d = 2 * t1 * t2 * D % P, 2 * z1 * z2 % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(number, point):
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = add(result, point)
        point = add(point, point)
        number >>= 1
    return result


def x_of(y, sign):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    return P - x if x & 1 != sign else x


def point(y, sign):
    x = x_of(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


BASE = point(4 * pow(5, P - 2, P) % P, 0)


def packed(place):
    x, y, z, _ = place
    inverse = pow(z, P - 2, P)
    x, y = x * inverse % P, y * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def unpacked(octets):
    number = int.from_bytes(octets, "little")
    return point(number & (1 << 255) - 1, number >> 255)


def modulo_order(octets):
    return int.from_bytes(hashlib.sha512(octets).digest(), "little") % ORDER


def ed25519_secret(seed):
    digest = hashlib.sha512(seed).digest()
    scalar = int.from_bytes(digest[:32], "little") & (1 << 254) - 8 | 1 << 254
    return scalar, digest[32:], packed(times(scalar, BASE))


def ed25519_sign(seed, message):
    scalar, prefix, public = ed25519_secret(seed)
    nonce = modulo_order(prefix + message)
    commitment_point = packed(times(nonce, BASE))
    answer = (nonce + modulo_order(commitment_point + public + message) * scalar) % ORDER
    return commitment_point + answer.to_bytes(32, "little")


def ed25519_verifies(public, message, signature):
    key, nonce = unpacked(public), unpacked(signature[:32])
    answer = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or key is None or nonce is None or answer >= ORDER:
        return False
    challenge = modulo_order(signature[:32] + public + message)
    return packed(times(answer, BASE)) == packed(add(nonce, times(challenge, key)))


# Tree, tiles, checkpoint


def leaf_hash(entry):
    return sha256(b"\0" + entry)


def root(hashes):
    """RFC 6962, section 2.1, over leaf hashes; of a full tile, over its hashes."""
    if not hashes:
        return sha256(b"")
    while len(hashes) > 1:
        # Pairing from the left and carrying an odd last one up is the same tree as splitting at powers of two.
        paired = [sha256(b"\1" + one + two) for one, two in zip(hashes[::2], hashes[1::2])]
        hashes = paired + hashes[len(paired) * 2 :]
    return hashes[0]


def index_path(index):
    groups = [f"{index % 1000:03}"]
    while index := index // 1000:
        groups.insert(0, f"x{index % 1000:03}")
    return "/".join(groups)


def tiles(entries):
    """Every file that a log of these entries has, by its path."""
    files = {}

    def put(level, slots, write):
        for start in range(0, len(slots), 256):
            part = slots[start : start + 256]
            suffix = "" if len(part) == 256 else f".p/{len(part)}"
            files[f"tile/{level}/{index_path(start // 256)}{suffix}"] = b"".join(map(write, part))

    put("entries", entries, lambda entry: struct.pack(">H", len(entry)) + entry)
    hashes, level = [leaf_hash(entry) for entry in entries], 0
    while hashes:
        put(level, hashes, lambda hash: hash)
        full = len(hashes) // 256
        hashes = [root(hashes[at * 256 : at * 256 + 256]) for at in range(full)]
        level += 1
    return files


def key_id(name, public):
    return sha256(name.encode() + b"\n\1" + public)[:4]


def verifier_key(name, public):
    return f"{name}+{key_id(name, public).hex()}+{standard64(bytes([1]) + public)}"


def checkpoint_text(origin, entries):
    return f"{origin}\n{len(entries)}\n{standard64(root([leaf_hash(entry) for entry in entries]))}\n"


def signed_note(text, name, seed):
    public = ed25519_secret(seed)[2]
    signature = key_id(name, public) + ed25519_sign(seed, text.encode())
    return f"{text}\n— {name} {standard64(signature)}\n"


def note_verifies(note, vkey):
    """The text of a note that this key signed, else None."""
    name, identifier, key = vkey.split("+", 2)
    kind, public = base64.b64decode(key)[:1], base64.b64decode(key)[1:]
    if kind != b"\1" or key_id(name, public).hex() != identifier:
        return None
    text, _, lines = note.rpartition("\n\n")
    text += "\n"
    for line in lines.splitlines():
        dash, signer, signature = line.split(" ")
        octets = base64.b64decode(signature)
        if dash == "—" and signer == name and octets[:4].hex() == identifier:
            return text if ed25519_verifies(public, text.encode(), octets[4:]) else None
    return None


# The vectors made here


def log_vectors():
    origin, seed = "lra.example/desk-1", bytes([42] * 32)
    sizes = []
    for size in (0, 1, 2, 3, 7, 255, 256, 257, 513, 70_000):
        entries = [b'{"n":%d}' % number for number in range(size)]
        files = tiles(entries)
        if size > 1000:
            files = {path: files[path] for path in files if ".p/" in path or path.endswith("/000")}
        sizes.append(
            {
                "size": size,
                "checkpoint": signed_note(checkpoint_text(origin, entries), origin, seed),
                "tiles": {path: sha256(octets).hex() for path, octets in files.items()},
            }
        )
    return {
        "v": 1,
        "about": "A log whose entry number N, from 0, is the text {\"n\":N}: the signed checkpoint at each size, and the "
        "SHA-256 of each file; beyond 1000 entries only of the partial tiles and of the first of each level. The seed is "
        "that of the Ed25519 key. Made by an implementation that shares no code with the library.",
        "seed": seed.hex(),
        "verifierKey": verifier_key(origin, ed25519_secret(seed)[2]),
        "sizes": sizes,
    }


def commitment_vectors():
    values = [
        ("ssin", "88061224623", 0),
        ("fact", {"b": [1, True, None], "a": 'é"\\\n\u0001'}, 255),
        ("a", [], 2**53 - 1),
    ]
    disclosures = []
    for number, (name, value, position) in enumerate(values):
        salt = sha256(b"salt %d" % number)[:16]
        text = disclosure(salt, name, value)
        given = {"salt": salt.hex(), "name": name, "value": value, "position": position}
        expected = {"disclosure": text, "commitment": commitment(text), "vaultLine": vault_line(position, text)}
        disclosures.append({"given": given, "expected": expected})
    pseudonyms = []
    for party, year, kind, identifier in [
        ("lra", 2026, "ssin", "88061224623"),
        ("lra", 2027, "ssin", "88061224623"),
        ("ebox", 2026, "ssin", "88061224623"),
        ("lra", 2026, "enterprise-number", "0732861031"),
    ]:
        key = sha256(f"{party} {year}".encode())
        given = {"key": key.hex(), "party": party, "year": year, "kind": kind, "identifier": identifier}
        expected = {"value": pseudonym(key, party, year, kind, identifier)}
        pseudonyms.append({"given": given, "expected": expected})
    return {
        "v": 1,
        "about": "Disclosures with their commitments and lines of the vault, and keyed pseudonyms, all invented. Salts and "
        "keys are hexadecimal. Made by an implementation that shares no code with the library.",
        "disclosures": disclosures,
        "pseudonyms": pseudonyms,
    }


MADE_HERE = {"log.json": log_vectors, "commitments.json": commitment_vectors}


# Policy and rulebook


AREAS = (
    "organisation officer search applicant activation key application delegation certificate ebox audit service".split()
)


def policy_tables():
    """The rules in the order of the table, and the ids of the facts in theirs."""
    policy = ROOT / "lra-core" / "policy"
    rules = [rule for area in AREAS for rule in tomllib.loads((policy / "rules" / f"{area}.toml").read_text())["rule"]]
    groups = tomllib.loads((policy / "facts.toml").read_text())["fact"]
    return rules, [f"{group}.{name}" for group, facts in groups.items() for name in facts]


def policy_digest():
    rules, facts = policy_tables()
    lines = ["lra/policy/v1"]
    for rule in rules:
        reads = sorted(rule["reads"], key=facts.index)
        lines.append(f"{rule['id']} {rule['revision']} {','.join(rule['effects'])} {','.join(reads)}")
    lines += ["brussels-offset 1", "identifier-checks 1", "name-particles 1", "name-transliteration 1"]
    return sha256("".join(line + "\n" for line in lines).encode())


def rulebook_digest(text):
    document = tomllib.loads(text)
    start = document["effective-from"]
    start = start_of_brussels_day(start) if len(start) == 10 else instant(milliseconds(start))
    values = {
        f"{group}.{name}": row["value"]
        for group, rows in document.items()
        if isinstance(rows, dict)
        for name, row in rows.items()
    }
    compact = lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    told = [(path, compact(value)) for path, value in values.items()]
    for kind, name, members in (
        ("key-kind", "kind", ("annex", "eidas", "fas", "password")),
        ("holder-proof", "proof", ("annex", "eidas", "fas")),
    ):
        for row in document[kind]:
            told.append((f"{kind}.{row[name]}", compact({member: row[member] for member in members if member in row})))
    for row in document.get("unavailable-key", []):
        told.append(("unavailable-key", compact({member: row[member] for member in ("kind", "name", "portal")})))
    lines = ["lra/rulebook/v1", f"version={document['version']}", f"effective-from={start}"]
    lines += [f"{path}={value}" for path, value in sorted(told)]
    for row in document["application"]:
        line = {name: row[name] for name in ("article", "level", "name", "portal")}
        if "withdrawn-from" in row:
            end = row["withdrawn-from"]
            line["withdrawnFrom"] = start_of_brussels_day(end) if len(end) == 10 else instant(milliseconds(end))
        lines.append("application=" + json.dumps(line, ensure_ascii=False, separators=(",", ":")))
    return sha256("".join(line + "\n" for line in lines).encode())


# The checks


class Checks:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def equal(self, name, ours, theirs):
        self.true(name, ours == theirs, f"ours {ours!r}, theirs {theirs!r}")

    def true(self, name, holds, why=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"failed: {name} {why}")

    def skip(self, reason):
        self.skipped += 1
        print(f"skipped: {reason}")


def check_activation(checks):
    file = json.loads((VECTORS / "activation.json").read_text())
    for vector in file["vectors"]:
        ours = issue(vector["given"])
        for name, theirs in vector["expected"].items():
            checks.equal(f"activation {vector['name']} {name}", ours.pop(name, None), theirs)
        checks.equal(f"activation {vector['name']}: nothing more", ours, {})
        word = [ALPHABET.index(symbol) for symbol in vector["expected"]["canonicalCode"]]
        detected = 0
        for place in range(16):
            for other in set(range(32)) - {word[place]}:
                changed = word[:place] + [other] + word[place + 1 :]
                detected += value_at(changed, 2) != 0 or value_at(changed, 4) != 0
        checks.equal(f"activation {vector['name']}: single wrong symbols detected", detected, 16 * 31)


def check_canonical(checks):
    for line in (VECTORS / "audit" / "canonical.jsonl").read_text().splitlines():
        vector = json.loads(line)
        try:
            ours = {"canonical": Canonical(vector["input"]).form}
        except Refused as refused:
            ours = {"fault": str(refused)}
        expected = {name: vector[name] for name in vector if name != "input"}
        checks.equal(f"canonical {vector['input']!r}", ours, expected)
    record = (VECTORS / "audit" / "record.json").read_text().removesuffix("\n")
    checks.equal("canonical record.json", Canonical(record).form, record)
    check_record(checks, "record.json", json.loads(record), "lra.example/desk-1", 17)


def check_made_here(checks):
    for name, make in MADE_HERE.items():
        theirs, ours = json.loads((VECTORS / "audit" / name).read_text()), make()
        checks.equal(f"{name}: members", sorted(ours), sorted(theirs))
        for member in ours:
            checks.equal(f"{name} {member}", ours[member], theirs.get(member))
    # RFC 8032, section 7.1, test 2, so that the signatures above are those of Ed25519.
    seed = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
    signature = ed25519_sign(seed, b"\x72")
    published = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
    published += "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    checks.equal("Ed25519 of RFC 8032", signature.hex(), published)
    checks.true("Ed25519 of RFC 8032 verifies", ed25519_verifies(ed25519_secret(seed)[2], b"\x72", signature))
    for changed in (0, 31, 32, 63):
        octets = bytearray(signature)
        octets[changed] ^= 1
        checks.true("Ed25519 refuses a changed octet", not ed25519_verifies(ed25519_secret(seed)[2], b"\x72", bytes(octets)))


WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}")
INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z")


def is_word(text):
    return bool(WORD.fullmatch(text)) and sum(character.isdigit() for character in text) <= 10


def check_record(checks, name, record, origin, position):
    envelope = "correlationid data datacontenttype id source specversion time type".split()
    checks.equal(f"{name}: envelope", list(record), envelope)
    fixed = (record["datacontenttype"], record["specversion"], record["source"], record["id"])
    checks.equal(f"{name}: fixed members", fixed, ("application/json", "1.0", origin, str(position)))
    checks.equal(f"{name}: correlation id", len(from_base64url(record["correlationid"])), 16)
    data = record["data"]
    required, optional = {"case", "how", "outcome", "v", "who", "why"}, {"commitments", "decision", "details", "flags"}
    optional |= {"messages", "whom"}
    checks.true(f"{name}: members", required <= set(data) <= required | optional, sorted(data))
    checks.equal(f"{name}: version", data["v"], 1)
    octets = [from_base64url(text) for text in data.get("commitments", [])]
    checks.true(f"{name}: commitments in order", octets == sorted(octets) and all(len(one) == 32 for one in octets))
    words = [record["type"], data["outcome"], data["how"]["channel"], *data["why"].values()]
    words += [party["role"] for party in [data["who"], *data.get("whom", [])]]
    checks.true(f"{name}: words", all(map(is_word, words)), words)
    checks.true(f"{name}: time", bool(INSTANT.fullmatch(record["time"])))


def answers(command, arguments, text):
    run = subprocess.run([command, *arguments, "-"], input=text, capture_output=True, encoding="utf-8", check=False)
    return [json.loads(line) for line in run.stdout.splitlines()]


def check_codes(checks, command):
    """The hint for every single wrong symbol of a code, and for as many pairs."""
    vector = json.loads((VECTORS / "activation.json").read_text())["vectors"][0]
    word = [ALPHABET.index(symbol) for symbol in vector["expected"]["canonicalCode"]]
    words = [word[:at] + [other] + word[at + 1 :] for at in range(16) for other in set(range(32)) - {word[at]}]
    words += [one[: at % 15] + [one[at % 15] ^ 1 + at % 31] + one[at % 15 + 1 :] for at, one in enumerate(words)]
    words = [one for one in words if one != word]
    texts = "".join("".join(ALPHABET[symbol] for symbol in one) + "\n" for one in words)
    theirs = [(report["valid"], report.get("likelyPosition")) for report in answers(command, ["check", "activation-code"], texts)]
    checks.equal("hints of wrong codes", [(False, likely_place(one)) for one in words], theirs)


def check_page(checks):
    """The examples of docs/formats.md, whatever spaces and line ends stand in them there."""
    page = re.sub(r"[\s`]", "", (ROOT / "docs" / "formats.md").read_text())
    given = json.loads((VECTORS / "activation.json").read_text())["vectors"][0]["given"]
    issued, entropy = issue(given), bytes.fromhex(given["entropy"])
    stored = json.loads(issued["stored"])
    word = [ALPHABET.index(symbol) for symbol in issued["canonicalCode"]]
    slip = word[:4] + [7] + word[5:]
    kept = commitment_vectors()["disclosures"][0]
    files = tiles([b'{"n":%d}' % number for number in range(70_000)])
    rule, facts = policy_tables()[0][0], policy_tables()[1]
    reads = ",".join(sorted(rule["reads"], key=facts.index))
    for example in [
        f"is{pae(b'a').hex()}.",
        Canonical('{"b":"\\u0041", "a":1}').form,
        " ".join(f"{octet:02x}" for octet in entropy[:13]),
        "|" + " ".join(map(str, word[:14])) + "|",
        "|" + " ".join(map(str, word[14:])) + "|",
        issued["code"],
        f"value {value_at(slip, 2)} at α, {value_at(slip, 4)} at α²",
        f"so the hint is place 16 − 11 = {likely_place(slip)}",
        issued["link"],
        pae(b"lra/link/v1", entropy[29:45], entropy[45:]).hex(),
        stored["linkTag"],
        stored["codeTag"],
        issued["stretchedCode"],
        kept["given"]["salt"],
        kept["expected"]["disclosure"],
        kept["expected"]["commitment"],
        log_vectors()["sizes"][3]["checkpoint"],
        f"is{index_path(1_234_067)}.",
        *[path for path in files if ".p/" in path],
        f"{rule['id']} {rule['revision']} {','.join(rule['effects'])} {reads}.",
    ]:
        checks.true("example of docs/formats.md", re.sub(r"\s", "", example) in page, example)


def check_answers(checks, command):
    """Decisions and errors as the contract writes them."""
    question = json.loads((ROOT / "lra-trail" / "examples" / "enrolment.json").read_text())
    few = {**question, "facts": {"organisation": {"publicAuthority": False}}}
    wrong = {**question, "facts": {"organisation": {"publicAuthority": None}}}
    text = "".join(json.dumps(one) + "\n" for one in (question, few, wrong))
    permit, deny, error = answers(command, ["decide"], text)
    rows = {rule["id"]: rule for rule in policy_tables()[0]}
    for name, decision, outcome in (("permit", permit, "permit"), ("deny", deny, "deny")):
        members = "v id outcome findings duties missing validUntil at rulebook policy".split()
        checks.equal(f"{name}: members", list(decision), [member for member in members if member in decision])
        checks.equal(f"{name}: outcome", decision["outcome"], outcome)
        checks.equal(f"{name}: policy", decision["policy"], {"digest": policy_digest().hex()})
        checks.equal(f"{name}: rulebook", decision["rulebook"]["digest"], default_rulebook_digest().hex())
        missing = set()
        for finding in decision["findings"]:
            argument = {"violated": ["reasons"], "unknown": ["facts"]}.get(finding["verdict"], [])
            checks.equal(f"{name}: {finding['rule']} arguments", list(finding["arguments"]), argument)
            if "deny" in rows[finding["rule"]]["effects"]:
                missing |= set(finding["arguments"].get("facts", []))
        checks.equal(f"{name}: missing", set(decision["missing"]), missing)
    checks.equal("error: members", (list(error), error["v"], error["id"]), (["v", "id", "error"], 1, question["id"]))
    place = (error["error"]["code"], error["error"]["path"])
    checks.equal("error: place", place, ("null-value", "/facts/organisation/publicAuthority"))


def check_list(checks, command):
    """What a user can open: the rows of the rulebook, and of each what follows from what stands in the way."""
    question = {"v": 1, "id": "l", "question": "accessible-applications", "at": "2026-11-22T10:15:30.000Z"}
    base = json.loads((VECTORS / "base" / "application-access-manager.json").read_text())["facts"]
    named = ("portal", "article", "name", "channel")
    base["application"] = {name: value for name, value in base["application"].items() if name not in named}
    locked = {**base, "key": {**base["key"], "state": "locked"}}
    rows = tomllib.loads((ROOT / "lra-core" / "rulebook" / "2025-03-26.toml").read_text())["application"]
    rows = [(row["portal"], row["article"], row["name"], row["level"]) for row in rows]
    words, order = ["permit", "incomplete", "deny"], ["none", "password", "token", "strong"]
    for name, facts, lang in (("manager", base, "fr"), ("locked", locked, None), ("nobody", {}, None)):
        text = json.dumps({**question, "facts": facts, **({"lang": lang} if lang else {})})
        [answer] = answers(command, ["decide"], text)
        checks.equal(f"{name}: members", list(answer), ["v", "id", "applications", "at", "rulebook", "policy"])
        checks.equal(f"{name}: policy", answer["policy"], {"digest": policy_digest().hex()})
        checks.equal(f"{name}: rulebook", answer["rulebook"]["digest"], default_rulebook_digest().hex())
        applications = answer["applications"]
        told = [tuple(one[member] for member in ("portal", "article", "name", "level")) for one in applications]
        checks.equal(f"{name}: rows", told, rows)
        for place, one in enumerate(applications):
            obstacles = one.get("obstacles", {"violated": [], "unknown": []})
            outcome = "deny" if obstacles["violated"] else "incomplete" if obstacles["unknown"] else "permit"
            members = ["portal", "article", "name", "level", "outcome", "levels"]
            members += ["obstacles", "missing"] if outcome != "permit" else []
            all_of_them = obstacles["violated"] + obstacles["unknown"]
            if len(all_of_them) == 1:
                members.append("onlyObstacle")
                checks.equal(f"{name} {place}: obstacle", one["onlyObstacle"]["rule"], all_of_them[0])
                checks.equal(f"{name} {place}: words", "message" in one["onlyObstacle"], lang is not None)
            checks.equal(f"{name} {place}: members", (list(one), one["outcome"]), (members, outcome))
            checks.equal(f"{name} {place}: missing", bool(one.get("missing")), bool(obstacles["unknown"]))
            rest = set(all_of_them) - {"application.key-sufficient"}
            rest = "deny" if rest & set(obstacles["violated"]) else "incomplete" if rest else "permit"
            levels = {level: rest if order.index(level) >= order.index(one["level"]) else "deny" for level in order}
            checks.equal(f"{name} {place}: levels", one["levels"], levels)
        run = subprocess.run([command, "decide"], input=text, capture_output=True, encoding="utf-8", check=False)
        best = min((one["outcome"] for one in applications), key=words.index)
        checks.equal(f"{name}: exit", run.returncode, {"permit": 0, "incomplete": 3, "deny": 1}[best])


def in_library_form(facts):
    """Facts as a record discloses them: periods of days as instants."""
    facts = json.loads(json.dumps(facts))
    for group in facts.values():
        for value in group.values():
            if isinstance(value, dict) and len(value["start"]) == 10:
                value["start"] = start_of_brussels_day(value["start"])
                if "end" in value:
                    after = datetime.date.fromisoformat(value["end"]) + datetime.timedelta(days=1)
                    value["end"] = start_of_brussels_day(after.isoformat())
    return facts


def default_rulebook_digest():
    return rulebook_digest((ROOT / "lra-core" / "rulebook" / "2025-03-26.toml").read_text())


def check_desk(checks, command):
    """A whole trail, verified from its files."""
    desk = pathlib.Path(command).resolve().parent / "examples" / "desk"
    if not desk.exists():
        return checks.skip("the example desk is not built: cargo build --package lra-trail --examples")
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder) / "desk"
        run = subprocess.run([desk, folder], capture_output=True, encoding="utf-8", check=False)
        checks.equal("desk runs", (run.returncode, run.stdout, run.stderr), (0, "[WrongCode, Activated]\n", ""))
        if run.returncode == 0:
            check_trail(checks, folder)


def check_trail(checks, folder):
    vkey = (folder / "log.vkey").read_text().strip()
    origin, trail = vkey.split("+")[0], folder / "trail"
    checks.equal("desk: key", verifier_key(origin, ed25519_secret((folder / "log.key").read_bytes())[2]), vkey)
    note = (trail / "checkpoint").read_text()
    text = note_verifies(note, vkey)
    checks.true("desk: the checkpoint is signed", text is not None)
    checks.true("desk: another text is not", note_verifies(note.replace("\n4\n", "\n5\n", 1), vkey) is None)
    bundle, entries = (trail / "tile" / "entries" / "000.p" / "4").read_bytes(), []
    while bundle:
        (length,) = struct.unpack(">H", bundle[:2])
        entries.append(bundle[2 : 2 + length])
        bundle = bundle[2 + length :]
    checks.equal("desk: root", checkpoint_text(origin, entries), text)
    for path, octets in tiles(entries).items():
        checks.equal(f"desk: {path}", (trail / path).read_bytes(), octets)
    records = [json.loads(entry) for entry in entries]
    for position, (entry, record) in enumerate(zip(entries, records)):
        checks.equal(f"desk: record {position} is canonical", Canonical(entry.decode()).form.encode(), entry)
        check_record(checks, f"desk: record {position}", record, origin, position)
    checks.equal("desk: one case", len({record["correlationid"] for record in records}), 1)
    steps = [(record["data"]["case"]["position"], record["data"]["case"]["closing"]) for record in records]
    checks.equal("desk: steps", steps, [(0, False), (1, False), (2, False), (3, True)])
    check_vault(checks, trail, records)


def check_vault(checks, trail, records):
    opened = {position: {} for position in range(len(records))}
    for line in (trail / "vault" / "000").read_text().splitlines():
        entry = json.loads(line)
        position, text = entry["position"], entry["disclosure"]
        checks.equal("desk: line of the vault", vault_line(position, text), line + "\n")
        checks.true("desk: the record commits to it", f'"{commitment(text)}"' in json.dumps(records[position]))
        array = from_base64url(text)
        salt, name, value = json.loads(array)
        checks.equal("desk: disclosure", disclosure(from_base64url(salt), name, value), text)
        checks.equal("desk: salt", len(from_base64url(salt)), 16)
        opened[position].setdefault(name, []).append(value)
    checks.equal("desk: persons", sorted(opened[0]["ssin"]), ["79041512347", "88061224623"])
    told = json.loads((ROOT / "lra-trail" / "examples" / "enrolment.json").read_text())["facts"]
    checks.equal("desk: facts", opened[0]["question"][0]["facts"], in_library_form(told))
    for position in (0, 1):
        check_decision(checks, f"desk: decision {position}", opened[position], records[position]["data"]["decision"])


def check_decision(checks, name, opened, recorded):
    """The canonical decision and what the record says of it, against the tables and the rulebook."""
    (question,), (decision,) = opened["question"], opened["decision"]
    rules, facts = policy_tables()
    rows = {rule["id"]: rule for rule in rules}
    order = [rule["id"] for rule in rules]
    policy, rulebook = policy_digest(), default_rulebook_digest()
    checks.equal(f"{name}: policy", (decision["policy"], recorded["policy"]), (policy.hex(), base64url(policy)))
    digests = (decision["rulebook"]["digest"], recorded["rulebook"]["digest"])
    checks.equal(f"{name}: rulebook", digests, (rulebook.hex(), base64url(rulebook)))
    checks.equal(f"{name}: question", sorted(question), ["facts", "question"])
    checks.equal(f"{name}: asked", (question["question"], recorded["at"]), (decision["question"], decision["at"]))
    members = "at duties findings missing outcome policy question rulebook v".split()
    checks.equal(f"{name}: members", (list(decision), decision["v"]), (members, 1))
    ids = [finding["rule"] for finding in decision["findings"]]
    checks.equal(f"{name}: order of the findings", ids, sorted(ids, key=order.index))
    short = [{"rule": finding["rule"], "verdict": finding["verdict"]} for finding in decision["findings"]]
    checks.equal(f"{name}: recorded findings", short, recorded["findings"])
    missing = set()
    for finding in decision["findings"]:
        row = rows[finding["rule"]]
        checks.equal(f"{name}: {row['id']} revision", finding["revision"], row["revision"])
        checks.equal(f"{name}: {row['id']} reasons", bool(finding["reasons"]), finding["verdict"] == "violated")
        checks.equal(f"{name}: {row['id']} missing", bool(finding["missing"]), finding["verdict"] == "unknown")
        if "deny" in row["effects"]:
            missing |= set(finding["missing"])
    checks.equal(f"{name}: missing", decision["missing"], sorted(missing, key=facts.index))
    deny = {finding["verdict"] for finding in decision["findings"] if "deny" in rows[finding["rule"]]["effects"]}
    outcome = "deny" if "violated" in deny else "incomplete" if "unknown" in deny else "permit"
    checks.equal(f"{name}: outcome", decision["outcome"], outcome)
    duties = [
        (rows[finding["rule"]]["duty"], {"violated": "open", "unknown": "unconfirmed"}[finding["verdict"]])
        for finding in decision["findings"]
        if "duty" in rows[finding["rule"]] and finding["verdict"] in ("violated", "unknown")
    ]
    checks.equal(f"{name}: duties", [(duty["code"], duty["status"]) for duty in decision["duties"]], duties)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write the vectors of log and commitments anew")
    parser.add_argument("command", nargs="?", help="the command lra")
    options = parser.parse_args()
    if options.write:
        for name, make in MADE_HERE.items():
            text = json.dumps(make(), ensure_ascii=False, indent=2) + "\n"
            (VECTORS / "audit" / name).write_text(text, encoding="utf-8")
    checks = Checks()
    check_activation(checks)
    check_canonical(checks)
    check_made_here(checks)
    check_page(checks)
    if options.command is None:
        checks.skip("answers of the command and the trail of the example desk: no command was named")
    else:
        check_codes(checks, options.command)
        check_answers(checks, options.command)
        check_list(checks, options.command)
        check_desk(checks, options.command)
    print(f"{checks.passed} passed, {checks.failed} failed, {checks.skipped} skipped")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
