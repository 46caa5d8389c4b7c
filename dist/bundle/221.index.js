export const id = 221;
export const ids = [221];
export const modules = {
66390:
(function(module, exports) {
(function (global, factory) {
function preferDefault(exports) {
return exports.default || exports;
}
if (typeof define === "function" && define.amd) {
define([], function () {
var exports = {};
factory(exports);
return preferDefault(exports);
});
} else if (true) {
factory(exports);
if (true) module.exports = preferDefault(exports);
} else {}
})(
typeof globalThis !== "undefined"
? globalThis
: typeof self !== "undefined"
? self
: this,
function (_exports) {
"use strict";
Object.defineProperty(_exports, "__esModule", {
value: true,
});
_exports.default = void 0;
var wasm = null;
try {
wasm = new WebAssembly.Instance(
new WebAssembly.Module(
new Uint8Array([
0, 97, 115, 109,
1, 0, 0, 0,
1, 13, 2,
96, 0, 1, 127,
96, 4, 127, 127, 127, 127, 1, 127,
3, 7, 6,
0,
1,
1,
1,
1,
1,
6, 6, 1,
127, 1, 65, 0, 11,
7, 50, 6,
3, 109, 117, 108, 0, 1,
5, 100, 105, 118, 95, 115, 0, 2,
5, 100, 105, 118, 95, 117, 0, 3,
5, 114, 101, 109, 95, 115, 0, 4,
5, 114, 101, 109, 95, 117, 0, 5,
8, 103, 101, 116, 95, 104, 105, 103, 104, 0, 0,
10, 191, 1, 6,
4, 0, 35, 0, 11,
36, 1, 1, 126, 32, 0, 173, 32, 1, 173, 66, 32, 134, 132, 32, 2, 173,
32, 3, 173, 66, 32, 134, 132, 126, 34, 4, 66, 32, 135, 167, 36, 0,
32, 4, 167, 11,
36, 1, 1, 126, 32, 0, 173, 32, 1, 173, 66, 32, 134, 132, 32, 2, 173,
32, 3, 173, 66, 32, 134, 132, 127, 34, 4, 66, 32, 135, 167, 36, 0,
32, 4, 167, 11,
36, 1, 1, 126, 32, 0, 173, 32, 1, 173, 66, 32, 134, 132, 32, 2, 173,
32, 3, 173, 66, 32, 134, 132, 128, 34, 4, 66, 32, 135, 167, 36, 0,
32, 4, 167, 11,
36, 1, 1, 126, 32, 0, 173, 32, 1, 173, 66, 32, 134, 132, 32, 2, 173,
32, 3, 173, 66, 32, 134, 132, 129, 34, 4, 66, 32, 135, 167, 36, 0,
32, 4, 167, 11,
36, 1, 1, 126, 32, 0, 173, 32, 1, 173, 66, 32, 134, 132, 32, 2, 173,
32, 3, 173, 66, 32, 134, 132, 130, 34, 4, 66, 32, 135, 167, 36, 0,
32, 4, 167, 11,
]),
),
{},
).exports;
} catch {
}
function Long(low, high, unsigned) {
this.low = low | 0;
this.high = high | 0;
this.unsigned = !!unsigned;
}
Long.prototype.__isLong__;
Object.defineProperty(Long.prototype, "__isLong__", {
value: true,
});
function isLong(obj) {
return (obj && obj["__isLong__"]) === true;
}
function ctz32(value) {
var c = Math.clz32(value & -value);
return value ? 31 - c : c;
}
Long.isLong = isLong;
var INT_CACHE = {};
var UINT_CACHE = {};
function fromInt(value, unsigned) {
var obj, cachedObj, cache;
if (unsigned) {
value >>>= 0;
if ((cache = 0 <= value && value < 256)) {
cachedObj = UINT_CACHE[value];
if (cachedObj) return cachedObj;
}
obj = fromBits(value, 0, true);
if (cache) UINT_CACHE[value] = obj;
return obj;
} else {
value |= 0;
if ((cache = -128 <= value && value < 128)) {
cachedObj = INT_CACHE[value];
if (cachedObj) return cachedObj;
}
obj = fromBits(value, value < 0 ? -1 : 0, false);
if (cache) INT_CACHE[value] = obj;
return obj;
}
}
Long.fromInt = fromInt;
function fromNumber(value, unsigned) {
if (isNaN(value)) return unsigned ? UZERO : ZERO;
if (unsigned) {
if (value < 0) return UZERO;
if (value >= TWO_PWR_64_DBL) return MAX_UNSIGNED_VALUE;
} else {
if (value <= -TWO_PWR_63_DBL) return MIN_VALUE;
if (value + 1 >= TWO_PWR_63_DBL) return MAX_VALUE;
}
if (value < 0) return fromNumber(-value, unsigned).neg();
return fromBits(
value % TWO_PWR_32_DBL | 0,
(value / TWO_PWR_32_DBL) | 0,
unsigned,
);
}
Long.fromNumber = fromNumber;
function fromBits(lowBits, highBits, unsigned) {
return new Long(lowBits, highBits, unsigned);
}
Long.fromBits = fromBits;
var pow_dbl = Math.pow;
function fromString(str, unsigned, radix) {
if (str.length === 0) throw Error("empty string");
if (typeof unsigned === "number") {
radix = unsigned;
unsigned = false;
} else {
unsigned = !!unsigned;
}
if (
str === "NaN" ||
str === "Infinity" ||
str === "+Infinity" ||
str === "-Infinity"
)
return unsigned ? UZERO : ZERO;
radix = radix || 10;
if (radix < 2 || 36 < radix) throw RangeError("radix");
var p;
if ((p = str.indexOf("-")) > 0) throw Error("interior hyphen");
else if (p === 0) {
return fromString(str.substring(1), unsigned, radix).neg();
}
var radixToPower = fromNumber(pow_dbl(radix, 8));
var result = ZERO;
for (var i = 0; i < str.length; i += 8) {
var size = Math.min(8, str.length - i),
value = parseInt(str.substring(i, i + size), radix);
if (size < 8) {
var power = fromNumber(pow_dbl(radix, size));
result = result.mul(power).add(fromNumber(value));
} else {
result = result.mul(radixToPower);
result = result.add(fromNumber(value));
}
}
result.unsigned = unsigned;
return result;
}
Long.fromString = fromString;
function fromValue(val, unsigned) {
if (typeof val === "number") return fromNumber(val, unsigned);
if (typeof val === "string") return fromString(val, unsigned);
return fromBits(
val.low,
val.high,
typeof unsigned === "boolean" ? unsigned : val.unsigned,
);
}
Long.fromValue = fromValue;
var TWO_PWR_16_DBL = 1 << 16;
var TWO_PWR_24_DBL = 1 << 24;
var TWO_PWR_32_DBL = TWO_PWR_16_DBL * TWO_PWR_16_DBL;
var TWO_PWR_64_DBL = TWO_PWR_32_DBL * TWO_PWR_32_DBL;
var TWO_PWR_63_DBL = TWO_PWR_64_DBL / 2;
var TWO_PWR_24 = fromInt(TWO_PWR_24_DBL);
var ZERO = fromInt(0);
Long.ZERO = ZERO;
var UZERO = fromInt(0, true);
Long.UZERO = UZERO;
var ONE = fromInt(1);
Long.ONE = ONE;
var UONE = fromInt(1, true);
Long.UONE = UONE;
var NEG_ONE = fromInt(-1);
Long.NEG_ONE = NEG_ONE;
var MAX_VALUE = fromBits(0xffffffff | 0, 0x7fffffff | 0, false);
Long.MAX_VALUE = MAX_VALUE;
var MAX_UNSIGNED_VALUE = fromBits(0xffffffff | 0, 0xffffffff | 0, true);
Long.MAX_UNSIGNED_VALUE = MAX_UNSIGNED_VALUE;
var MIN_VALUE = fromBits(0, 0x80000000 | 0, false);
Long.MIN_VALUE = MIN_VALUE;
var LongPrototype = Long.prototype;
LongPrototype.toInt = function toInt() {
return this.unsigned ? this.low >>> 0 : this.low;
};
LongPrototype.toNumber = function toNumber() {
if (this.unsigned)
return (this.high >>> 0) * TWO_PWR_32_DBL + (this.low >>> 0);
return this.high * TWO_PWR_32_DBL + (this.low >>> 0);
};
LongPrototype.toString = function toString(radix) {
radix = radix || 10;
if (radix < 2 || 36 < radix) throw RangeError("radix");
if (this.isZero()) return "0";
if (this.isNegative()) {
if (this.eq(MIN_VALUE)) {
var radixLong = fromNumber(radix),
div = this.div(radixLong),
rem1 = div.mul(radixLong).sub(this);
return div.toString(radix) + rem1.toInt().toString(radix);
} else return "-" + this.neg().toString(radix);
}
var radixToPower = fromNumber(pow_dbl(radix, 6), this.unsigned),
rem = this;
var result = "";
while (true) {
var remDiv = rem.div(radixToPower),
intval = rem.sub(remDiv.mul(radixToPower)).toInt() >>> 0,
digits = intval.toString(radix);
rem = remDiv;
if (rem.isZero()) return digits + result;
else {
while (digits.length < 6) digits = "0" + digits;
result = "" + digits + result;
}
}
};
LongPrototype.getHighBits = function getHighBits() {
return this.high;
};
LongPrototype.getHighBitsUnsigned = function getHighBitsUnsigned() {
return this.high >>> 0;
};
LongPrototype.getLowBits = function getLowBits() {
return this.low;
};
LongPrototype.getLowBitsUnsigned = function getLowBitsUnsigned() {
return this.low >>> 0;
};
LongPrototype.getNumBitsAbs = function getNumBitsAbs() {
if (this.isNegative())
return this.eq(MIN_VALUE) ? 64 : this.neg().getNumBitsAbs();
var val = this.high != 0 ? this.high : this.low;
for (var bit = 31; bit > 0; bit--) if ((val & (1 << bit)) != 0) break;
return this.high != 0 ? bit + 33 : bit + 1;
};
LongPrototype.isSafeInteger = function isSafeInteger() {
var top11Bits = this.high >> 21;
if (!top11Bits) return true;
if (this.unsigned) return false;
return top11Bits === -1 && !(this.low === 0 && this.high === -0x200000);
};
LongPrototype.isZero = function isZero() {
return this.high === 0 && this.low === 0;
};
LongPrototype.eqz = LongPrototype.isZero;
LongPrototype.isNegative = function isNegative() {
return !this.unsigned && this.high < 0;
};
LongPrototype.isPositive = function isPositive() {
return this.unsigned || this.high >= 0;
};
LongPrototype.isOdd = function isOdd() {
return (this.low & 1) === 1;
};
LongPrototype.isEven = function isEven() {
return (this.low & 1) === 0;
};
LongPrototype.equals = function equals(other) {
if (!isLong(other)) other = fromValue(other);
if (
this.unsigned !== other.unsigned &&
this.high >>> 31 === 1 &&
other.high >>> 31 === 1
)
return false;
return this.high === other.high && this.low === other.low;
};
LongPrototype.eq = LongPrototype.equals;
LongPrototype.notEquals = function notEquals(other) {
return !this.eq(  other);
};
LongPrototype.neq = LongPrototype.notEquals;
LongPrototype.ne = LongPrototype.notEquals;
LongPrototype.lessThan = function lessThan(other) {
return this.comp(  other) < 0;
};
LongPrototype.lt = LongPrototype.lessThan;
LongPrototype.lessThanOrEqual = function lessThanOrEqual(other) {
return this.comp(  other) <= 0;
};
LongPrototype.lte = LongPrototype.lessThanOrEqual;
LongPrototype.le = LongPrototype.lessThanOrEqual;
LongPrototype.greaterThan = function greaterThan(other) {
return this.comp(  other) > 0;
};
LongPrototype.gt = LongPrototype.greaterThan;
LongPrototype.greaterThanOrEqual = function greaterThanOrEqual(other) {
return this.comp(  other) >= 0;
};
LongPrototype.gte = LongPrototype.greaterThanOrEqual;
LongPrototype.ge = LongPrototype.greaterThanOrEqual;
LongPrototype.compare = function compare(other) {
if (!isLong(other)) other = fromValue(other);
if (this.eq(other)) return 0;
var thisNeg = this.isNegative(),
otherNeg = other.isNegative();
if (thisNeg && !otherNeg) return -1;
if (!thisNeg && otherNeg) return 1;
if (!this.unsigned) return this.sub(other).isNegative() ? -1 : 1;
return other.high >>> 0 > this.high >>> 0 ||
(other.high === this.high && other.low >>> 0 > this.low >>> 0)
? -1
: 1;
};
LongPrototype.comp = LongPrototype.compare;
LongPrototype.negate = function negate() {
if (!this.unsigned && this.eq(MIN_VALUE)) return MIN_VALUE;
return this.not().add(ONE);
};
LongPrototype.neg = LongPrototype.negate;
LongPrototype.add = function add(addend) {
if (!isLong(addend)) addend = fromValue(addend);
var a48 = this.high >>> 16;
var a32 = this.high & 0xffff;
var a16 = this.low >>> 16;
var a00 = this.low & 0xffff;
var b48 = addend.high >>> 16;
var b32 = addend.high & 0xffff;
var b16 = addend.low >>> 16;
var b00 = addend.low & 0xffff;
var c48 = 0,
c32 = 0,
c16 = 0,
c00 = 0;
c00 += a00 + b00;
c16 += c00 >>> 16;
c00 &= 0xffff;
c16 += a16 + b16;
c32 += c16 >>> 16;
c16 &= 0xffff;
c32 += a32 + b32;
c48 += c32 >>> 16;
c32 &= 0xffff;
c48 += a48 + b48;
c48 &= 0xffff;
return fromBits((c16 << 16) | c00, (c48 << 16) | c32, this.unsigned);
};
LongPrototype.subtract = function subtract(subtrahend) {
if (!isLong(subtrahend)) subtrahend = fromValue(subtrahend);
return this.add(subtrahend.neg());
};
LongPrototype.sub = LongPrototype.subtract;
LongPrototype.multiply = function multiply(multiplier) {
if (this.isZero()) return this;
if (!isLong(multiplier)) multiplier = fromValue(multiplier);
if (wasm) {
var low = wasm["mul"](
this.low,
this.high,
multiplier.low,
multiplier.high,
);
return fromBits(low, wasm["get_high"](), this.unsigned);
}
if (multiplier.isZero()) return this.unsigned ? UZERO : ZERO;
if (this.eq(MIN_VALUE)) return multiplier.isOdd() ? MIN_VALUE : ZERO;
if (multiplier.eq(MIN_VALUE)) return this.isOdd() ? MIN_VALUE : ZERO;
if (this.isNegative()) {
if (multiplier.isNegative()) return this.neg().mul(multiplier.neg());
else return this.neg().mul(multiplier).neg();
} else if (multiplier.isNegative())
return this.mul(multiplier.neg()).neg();
if (this.lt(TWO_PWR_24) && multiplier.lt(TWO_PWR_24))
return fromNumber(
this.toNumber() * multiplier.toNumber(),
this.unsigned,
);
var a48 = this.high >>> 16;
var a32 = this.high & 0xffff;
var a16 = this.low >>> 16;
var a00 = this.low & 0xffff;
var b48 = multiplier.high >>> 16;
var b32 = multiplier.high & 0xffff;
var b16 = multiplier.low >>> 16;
var b00 = multiplier.low & 0xffff;
var c48 = 0,
c32 = 0,
c16 = 0,
c00 = 0;
c00 += a00 * b00;
c16 += c00 >>> 16;
c00 &= 0xffff;
c16 += a16 * b00;
c32 += c16 >>> 16;
c16 &= 0xffff;
c16 += a00 * b16;
c32 += c16 >>> 16;
c16 &= 0xffff;
c32 += a32 * b00;
c48 += c32 >>> 16;
c32 &= 0xffff;
c32 += a16 * b16;
c48 += c32 >>> 16;
c32 &= 0xffff;
c32 += a00 * b32;
c48 += c32 >>> 16;
c32 &= 0xffff;
c48 += a48 * b00 + a32 * b16 + a16 * b32 + a00 * b48;
c48 &= 0xffff;
return fromBits((c16 << 16) | c00, (c48 << 16) | c32, this.unsigned);
};
LongPrototype.mul = LongPrototype.multiply;
LongPrototype.divide = function divide(divisor) {
if (!isLong(divisor)) divisor = fromValue(divisor);
if (divisor.isZero()) throw Error("division by zero");
if (wasm) {
if (
!this.unsigned &&
this.high === -0x80000000 &&
divisor.low === -1 &&
divisor.high === -1
) {
return this;
}
var low = (this.unsigned ? wasm["div_u"] : wasm["div_s"])(
this.low,
this.high,
divisor.low,
divisor.high,
);
return fromBits(low, wasm["get_high"](), this.unsigned);
}
if (this.isZero()) return this.unsigned ? UZERO : ZERO;
var approx, rem, res;
if (!this.unsigned) {
if (this.eq(MIN_VALUE)) {
if (divisor.eq(ONE) || divisor.eq(NEG_ONE))
return MIN_VALUE;
else if (divisor.eq(MIN_VALUE)) return ONE;
else {
var halfThis = this.shr(1);
approx = halfThis.div(divisor).shl(1);
if (approx.eq(ZERO)) {
return divisor.isNegative() ? ONE : NEG_ONE;
} else {
rem = this.sub(divisor.mul(approx));
res = approx.add(rem.div(divisor));
return res;
}
}
} else if (divisor.eq(MIN_VALUE)) return this.unsigned ? UZERO : ZERO;
if (this.isNegative()) {
if (divisor.isNegative()) return this.neg().div(divisor.neg());
return this.neg().div(divisor).neg();
} else if (divisor.isNegative()) return this.div(divisor.neg()).neg();
res = ZERO;
} else {
if (!divisor.unsigned) divisor = divisor.toUnsigned();
if (divisor.gt(this)) return UZERO;
if (divisor.gt(this.shru(1)))
return UONE;
res = UZERO;
}
rem = this;
while (rem.gte(divisor)) {
approx = Math.max(1, Math.floor(rem.toNumber() / divisor.toNumber()));
var log2 = Math.ceil(Math.log(approx) / Math.LN2),
delta = log2 <= 48 ? 1 : pow_dbl(2, log2 - 48),
approxRes = fromNumber(approx),
approxRem = approxRes.mul(divisor);
while (approxRem.isNegative() || approxRem.gt(rem)) {
approx -= delta;
approxRes = fromNumber(approx, this.unsigned);
approxRem = approxRes.mul(divisor);
}
if (approxRes.isZero()) approxRes = ONE;
res = res.add(approxRes);
rem = rem.sub(approxRem);
}
return res;
};
LongPrototype.div = LongPrototype.divide;
LongPrototype.modulo = function modulo(divisor) {
if (!isLong(divisor)) divisor = fromValue(divisor);
if (wasm) {
var low = (this.unsigned ? wasm["rem_u"] : wasm["rem_s"])(
this.low,
this.high,
divisor.low,
divisor.high,
);
return fromBits(low, wasm["get_high"](), this.unsigned);
}
return this.sub(this.div(divisor).mul(divisor));
};
LongPrototype.mod = LongPrototype.modulo;
LongPrototype.rem = LongPrototype.modulo;
LongPrototype.not = function not() {
return fromBits(~this.low, ~this.high, this.unsigned);
};
LongPrototype.countLeadingZeros = function countLeadingZeros() {
return this.high ? Math.clz32(this.high) : Math.clz32(this.low) + 32;
};
LongPrototype.clz = LongPrototype.countLeadingZeros;
LongPrototype.countTrailingZeros = function countTrailingZeros() {
return this.low ? ctz32(this.low) : ctz32(this.high) + 32;
};
LongPrototype.ctz = LongPrototype.countTrailingZeros;
LongPrototype.and = function and(other) {
if (!isLong(other)) other = fromValue(other);
return fromBits(
this.low & other.low,
this.high & other.high,
this.unsigned,
);
};
LongPrototype.or = function or(other) {
if (!isLong(other)) other = fromValue(other);
return fromBits(
this.low | other.low,
this.high | other.high,
this.unsigned,
);
};
LongPrototype.xor = function xor(other) {
if (!isLong(other)) other = fromValue(other);
return fromBits(
this.low ^ other.low,
this.high ^ other.high,
this.unsigned,
);
};
LongPrototype.shiftLeft = function shiftLeft(numBits) {
if (isLong(numBits)) numBits = numBits.toInt();
if ((numBits &= 63) === 0) return this;
else if (numBits < 32)
return fromBits(
this.low << numBits,
(this.high << numBits) | (this.low >>> (32 - numBits)),
this.unsigned,
);
else return fromBits(0, this.low << (numBits - 32), this.unsigned);
};
LongPrototype.shl = LongPrototype.shiftLeft;
LongPrototype.shiftRight = function shiftRight(numBits) {
if (isLong(numBits)) numBits = numBits.toInt();
if ((numBits &= 63) === 0) return this;
else if (numBits < 32)
return fromBits(
(this.low >>> numBits) | (this.high << (32 - numBits)),
this.high >> numBits,
this.unsigned,
);
else
return fromBits(
this.high >> (numBits - 32),
this.high >= 0 ? 0 : -1,
this.unsigned,
);
};
LongPrototype.shr = LongPrototype.shiftRight;
LongPrototype.shiftRightUnsigned = function shiftRightUnsigned(numBits) {
if (isLong(numBits)) numBits = numBits.toInt();
if ((numBits &= 63) === 0) return this;
if (numBits < 32)
return fromBits(
(this.low >>> numBits) | (this.high << (32 - numBits)),
this.high >>> numBits,
this.unsigned,
);
if (numBits === 32) return fromBits(this.high, 0, this.unsigned);
return fromBits(this.high >>> (numBits - 32), 0, this.unsigned);
};
LongPrototype.shru = LongPrototype.shiftRightUnsigned;
LongPrototype.shr_u = LongPrototype.shiftRightUnsigned;
LongPrototype.rotateLeft = function rotateLeft(numBits) {
var b;
if (isLong(numBits)) numBits = numBits.toInt();
if ((numBits &= 63) === 0) return this;
if (numBits === 32) return fromBits(this.high, this.low, this.unsigned);
if (numBits < 32) {
b = 32 - numBits;
return fromBits(
(this.low << numBits) | (this.high >>> b),
(this.high << numBits) | (this.low >>> b),
this.unsigned,
);
}
numBits -= 32;
b = 32 - numBits;
return fromBits(
(this.high << numBits) | (this.low >>> b),
(this.low << numBits) | (this.high >>> b),
this.unsigned,
);
};
LongPrototype.rotl = LongPrototype.rotateLeft;
LongPrototype.rotateRight = function rotateRight(numBits) {
var b;
if (isLong(numBits)) numBits = numBits.toInt();
if ((numBits &= 63) === 0) return this;
if (numBits === 32) return fromBits(this.high, this.low, this.unsigned);
if (numBits < 32) {
b = 32 - numBits;
return fromBits(
(this.high << b) | (this.low >>> numBits),
(this.low << b) | (this.high >>> numBits),
this.unsigned,
);
}
numBits -= 32;
b = 32 - numBits;
return fromBits(
(this.low << b) | (this.high >>> numBits),
(this.high << b) | (this.low >>> numBits),
this.unsigned,
);
};
LongPrototype.rotr = LongPrototype.rotateRight;
LongPrototype.toSigned = function toSigned() {
if (!this.unsigned) return this;
return fromBits(this.low, this.high, false);
};
LongPrototype.toUnsigned = function toUnsigned() {
if (this.unsigned) return this;
return fromBits(this.low, this.high, true);
};
LongPrototype.toBytes = function toBytes(le) {
return le ? this.toBytesLE() : this.toBytesBE();
};
LongPrototype.toBytesLE = function toBytesLE() {
var hi = this.high,
lo = this.low;
return [
lo & 0xff,
(lo >>> 8) & 0xff,
(lo >>> 16) & 0xff,
lo >>> 24,
hi & 0xff,
(hi >>> 8) & 0xff,
(hi >>> 16) & 0xff,
hi >>> 24,
];
};
LongPrototype.toBytesBE = function toBytesBE() {
var hi = this.high,
lo = this.low;
return [
hi >>> 24,
(hi >>> 16) & 0xff,
(hi >>> 8) & 0xff,
hi & 0xff,
lo >>> 24,
(lo >>> 16) & 0xff,
(lo >>> 8) & 0xff,
lo & 0xff,
];
};
Long.fromBytes = function fromBytes(bytes, unsigned, le) {
return le
? Long.fromBytesLE(bytes, unsigned)
: Long.fromBytesBE(bytes, unsigned);
};
Long.fromBytesLE = function fromBytesLE(bytes, unsigned) {
return new Long(
bytes[0] | (bytes[1] << 8) | (bytes[2] << 16) | (bytes[3] << 24),
bytes[4] | (bytes[5] << 8) | (bytes[6] << 16) | (bytes[7] << 24),
unsigned,
);
};
Long.fromBytesBE = function fromBytesBE(bytes, unsigned) {
return new Long(
(bytes[4] << 24) | (bytes[5] << 16) | (bytes[6] << 8) | bytes[7],
(bytes[0] << 24) | (bytes[1] << 16) | (bytes[2] << 8) | bytes[3],
unsigned,
);
};
if (typeof BigInt === "function") {
Long.fromBigInt = function fromBigInt(value, unsigned) {
var lowBits = Number(BigInt.asIntN(32, value));
var highBits = Number(BigInt.asIntN(32, value >> BigInt(32)));
return fromBits(lowBits, highBits, unsigned);
};
Long.fromValue = function fromValueWithBigInt(value, unsigned) {
if (typeof value === "bigint") return Long.fromBigInt(value, unsigned);
return fromValue(value, unsigned);
};
LongPrototype.toBigInt = function toBigInt() {
var lowBigInt = BigInt(this.low >>> 0);
var highBigInt = BigInt(this.unsigned ? this.high >>> 0 : this.high);
return (highBigInt << BigInt(32)) | lowBigInt;
};
}
var _default = (_exports.default = Long);
},
);
}),
81853:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = __webpack_require__(9236);
}),
14143:
((module) => {
module.exports = common;
var commonRe = /\/|\./;
function common(name, json) {
if (!commonRe.test(name)) {
name = "google/protobuf/" + name + ".proto";
json = { nested: { google: { nested: { protobuf: { nested: json } } } } };
}
common[name] = json;
}
common("any", {
Any: {
fields: {
type_url: {
type: "string",
id: 1
},
value: {
type: "bytes",
id: 2
}
}
}
});
var timeType;
common("duration", {
Duration: timeType = {
fields: {
seconds: {
type: "int64",
id: 1
},
nanos: {
type: "int32",
id: 2
}
}
}
});
common("timestamp", {
Timestamp: timeType
});
common("empty", {
Empty: {
fields: {}
}
});
common("struct", {
Struct: {
fields: {
fields: {
keyType: "string",
type: "Value",
id: 1
}
}
},
Value: {
oneofs: {
kind: {
oneof: [
"nullValue",
"numberValue",
"stringValue",
"boolValue",
"structValue",
"listValue"
]
}
},
fields: {
nullValue: {
type: "NullValue",
id: 1,
protoName: "null_value"
},
numberValue: {
type: "double",
id: 2,
protoName: "number_value"
},
stringValue: {
type: "string",
id: 3,
protoName: "string_value"
},
boolValue: {
type: "bool",
id: 4,
protoName: "bool_value"
},
structValue: {
type: "Struct",
id: 5,
protoName: "struct_value"
},
listValue: {
type: "ListValue",
id: 6,
protoName: "list_value"
}
}
},
NullValue: {
values: {
NULL_VALUE: 0
}
},
ListValue: {
fields: {
values: {
rule: "repeated",
type: "Value",
id: 1
}
}
}
});
common("wrappers", {
DoubleValue: {
fields: {
value: {
type: "double",
id: 1
}
}
},
FloatValue: {
fields: {
value: {
type: "float",
id: 1
}
}
},
Int64Value: {
fields: {
value: {
type: "int64",
id: 1
}
}
},
UInt64Value: {
fields: {
value: {
type: "uint64",
id: 1
}
}
},
Int32Value: {
fields: {
value: {
type: "int32",
id: 1
}
}
},
UInt32Value: {
fields: {
value: {
type: "uint32",
id: 1
}
}
},
BoolValue: {
fields: {
value: {
type: "bool",
id: 1
}
}
},
StringValue: {
fields: {
value: {
type: "string",
id: 1
}
}
},
BytesValue: {
fields: {
value: {
type: "bytes",
id: 1
}
}
}
});
common("field_mask", {
FieldMask: {
fields: {
paths: {
rule: "repeated",
type: "string",
id: 1
}
}
}
});
common.get = function get(file) {
return common[file] || null;
};
}),
2000:
((__unused_webpack_module, exports, __webpack_require__) => {
var converter = exports;
var Enum  = __webpack_require__(15363),
types = __webpack_require__(79761),
util  = __webpack_require__(87926);
function genValuePartial_fromObject(gen, field, fieldIndex, prop, dstProp) {
if (field.resolvedType) {
if (field.resolvedType instanceof Enum) {
var dst = dstProp
? "m" + dstProp + "[m" + dstProp + ".length]"
: "m" + prop;
gen
("switch(d%s){", prop);
for (var values = field.resolvedType.values, keys = Object.keys(values), i = 0; i < keys.length; ++i) { gen
("case%j:", keys[i])
("case %i:", values[keys[i]])
("%s=%j", dst, values[keys[i]])
("break");
}
gen
("default:");
if (field.resolvedType._features.enum_type !== "CLOSED") {
gen
("if(typeof d%s===\"number\"&&(d%s|0)===d%s)", prop, prop, prop)
("%s=d%s", dst, prop);
}
gen
("}");
} else gen
("if(!util.isObject(d%s))", prop)
("throw TypeError(%j)", field.fullName + ": object expected")
("m%s=types[%i].fromObject(d%s,q+1)", prop, fieldIndex, prop);
} else {
var isUnsigned = false;
switch (field.type) {
case "double":
case "float": gen
("m%s=Number(d%s)", prop, prop);
break;
case "uint32":
case "fixed32": gen
("m%s=d%s>>>0", prop, prop);
break;
case "int32":
case "sint32":
case "sfixed32": gen
("m%s=d%s|0", prop, prop);
break;
case "uint64":
case "fixed64":
isUnsigned = true;
case "int64":
case "sint64":
case "sfixed64": gen
("if(util.Long)")
("m%s=util.Long.fromValue(d%s,%j)", prop, prop, isUnsigned)
("else if(typeof d%s===\"string\")", prop)
("m%s=parseInt(d%s,10)", prop, prop)
("else if(typeof d%s===\"number\")", prop)
("m%s=d%s", prop, prop)
("else if(typeof d%s===\"object\")", prop)
("m%s=new util.LongBits(d%s.low>>>0,d%s.high>>>0).toNumber(%s)", prop, prop, prop, isUnsigned ? "true" : "");
break;
case "bytes": gen
("if(typeof d%s===\"string\")", prop)
("util.base64.decode(d%s,m%s=util.newBuffer(util.base64.length(d%s)),0)", prop, prop, prop)
("else if(d%s.length>=0)", prop)
("m%s=d%s", prop, prop);
break;
case "string": gen
("m%s=String(d%s)", prop, prop);
break;
case "bool": gen
("m%s=Boolean(d%s)", prop, prop);
break;
}
}
return gen;
}
converter.fromObject = function fromObject(mtype) {
var fields = mtype.fieldsArray;
var gen = util.codegen(["d", "q"])
("if(d instanceof C)")
("return d")
("if(!util.isObject(d))")
("throw TypeError(%j)", mtype.fullName + ": object expected")
("if(q===undefined)q=0")
("if(q>util.recursionLimit)")
("throw Error(\"max depth exceeded\")");
if (!fields.length) return gen
("return new C");
gen
("var m=new C");
for (var i = 0; i < fields.length; ++i) {
var field  = fields[i].resolve(),
prop   = util.safeProp(field.name),
implicitPresence = !field.hasPresence && !field.repeated && !field.map
&& (field.resolvedType instanceof Enum || types.basic[field.type] !== undefined);
if (field.map) { gen
("if(d%s){", prop)
("if(!util.isObject(d%s))", prop)
("throw TypeError(%j)", field.fullName + ": object expected")
("m%s={}", prop)
("for(var ks=Object.keys(d%s),i=0;i<ks.length;++i){", prop);
gen
("if(ks[i]===\"__proto__\")")
("util.makeProp(m%s,ks[i])", prop);
genValuePartial_fromObject(gen, field,   i, prop + "[ks[i]]")
("}")
("}");
} else if (field.repeated) { gen
("if(d%s){", prop)
("if(!Array.isArray(d%s))", prop)
("throw TypeError(%j)", field.fullName + ": array expected");
if (field.resolvedType instanceof Enum) gen
("m%s=[]", prop);
else gen
("m%s=Array(d%s.length)", prop, prop);
gen
("for(var i=0;i<d%s.length;++i){", prop);
genValuePartial_fromObject(gen, field,   i, prop + "[i]", field.resolvedType instanceof Enum ? prop : undefined)
("}")
("}");
} else {
if (!(field.resolvedType instanceof Enum)) gen
("if(d%s!=null){", prop);
if (implicitPresence) {
if (field.resolvedType instanceof Enum) gen
("if(d%s!==%j&&(typeof d%s!==\"string\"||types[%i].values[d%s]!==%j)){", prop, field.typeDefault, prop, i, prop, field.typeDefault);
else if (field.type === "string") gen
("if(typeof d%s!==\"string\"||d%s.length){", prop, prop);
else if (field.type === "bytes") gen
("if(d%s.length){", prop);
else if (field.type === "bool") gen
("if(d%s){", prop);
else if (field.type === "double" || field.type === "float") gen
("if(!Object.is(Number(d%s),0)){", prop);
else if (types.long[field.type] !== undefined) gen
("if(typeof d%s===\"object\"?d%s.low||d%s.high:Number(d%s)!==0){", prop, prop, prop, prop);
else gen
("if(Number(d%s)!==0){", prop);
}
genValuePartial_fromObject(gen, field,   i, prop);
if (implicitPresence) gen
("}");
if (!(field.resolvedType instanceof Enum)) gen
("}");
}
} return gen
("return m");
};
function genValuePartial_toObject(gen, field, fieldIndex, dstProp, srcProp) {
if (!srcProp)
srcProp = dstProp;
if (field.resolvedType) {
if (field.resolvedType instanceof Enum) gen
("d%s=o.enums===String?(types[%i].values[m%s]===undefined?m%s:types[%i].values[m%s]):m%s", dstProp, fieldIndex, srcProp, srcProp, fieldIndex, srcProp, srcProp);
else gen
("d%s=types[%i].toObject(m%s,o,q+1)", dstProp, fieldIndex, srcProp);
} else {
var isUnsigned = false;
switch (field.type) {
case "double":
case "float": gen
("d%s=o.json&&!isFinite(m%s)?String(m%s):m%s", dstProp, srcProp, srcProp, srcProp);
break;
case "uint64":
case "fixed64":
isUnsigned = true;
case "int64":
case "sint64":
case "sfixed64": gen
("if(typeof BigInt!==\"undefined\"&&o.longs===BigInt)")
("d%s=typeof m%s===\"number\"?BigInt(m%s):util.Long.fromBits(m%s.low>>>0,m%s.high>>>0,%j).toBigInt()", dstProp, srcProp, srcProp, srcProp, srcProp, isUnsigned)
("else if(typeof m%s===\"number\")", srcProp)
("d%s=o.longs===String?String(m%s):m%s", dstProp, srcProp, srcProp)
("else")
("d%s=o.longs===String?util.Long.prototype.toString.call(m%s):o.longs===Number?new util.LongBits(m%s.low>>>0,m%s.high>>>0).toNumber(%s):m%s", dstProp, srcProp, srcProp, srcProp, isUnsigned ? "true": "", srcProp);
break;
case "bytes": gen
("d%s=o.bytes===String?util.base64.encode(m%s,0,m%s.length):o.bytes===Array?Array.prototype.slice.call(m%s):m%s", dstProp, srcProp, srcProp, srcProp, srcProp);
break;
default: gen
("d%s=m%s", dstProp, srcProp);
break;
}
}
return gen;
}
converter.toObject = function toObject(mtype) {
var fields = mtype.fieldsArray.slice().sort(util.compareFieldsById);
if (!fields.length)
return util.codegen()("return {}");
var gen = util.codegen(["m", "o", "q"])
("if(!o)")
("o={}")
("if(q===undefined)q=0")
("if(q>util.recursionLimit)")
("throw Error(\"max depth exceeded\")")
("var d={}");
var repeatedFields = [],
mapFields = [],
normalFields = [],
i = 0;
for (; i < fields.length; ++i)
if (!fields[i].partOf)
( fields[i].resolve().repeated ? repeatedFields
: fields[i].map ? mapFields
: normalFields).push(fields[i]);
if (repeatedFields.length) { gen
("if(o.arrays||o.defaults){");
for (i = 0; i < repeatedFields.length; ++i) gen
("d%s=[]", util.safeProp(repeatedFields[i].name));
gen
("}");
}
if (mapFields.length) { gen
("if(o.objects||o.defaults){");
for (i = 0; i < mapFields.length; ++i) gen
("d%s={}", util.safeProp(mapFields[i].name));
gen
("}");
}
if (normalFields.length) { gen
("if(o.defaults){");
for (i = 0; i < normalFields.length; ++i) {
var field = normalFields[i],
prop  = util.safeProp(field.name);
if (field.resolvedType instanceof Enum) gen
("d%s=o.enums===String?%j:%j", prop, field.resolvedType.valuesById[field.typeDefault], field.typeDefault);
else if (field.long) gen
("if(util.Long){")
("var n=new util.Long(%i,%i,%j)", field.typeDefault.low, field.typeDefault.high, field.typeDefault.unsigned)
("d%s=o.longs===String?n.toString():o.longs===Number?n.toNumber():typeof BigInt!==\"undefined\"&&o.longs===BigInt?n.toBigInt():n", prop)
("}else")
("d%s=o.longs===String?%j:typeof BigInt!==\"undefined\"&&o.longs===BigInt?BigInt(%j):%i", prop, field.typeDefault.toString(), field.typeDefault.toString(), field.typeDefault.toNumber());
else if (field.bytes) {
var arrayDefault = Array.prototype.slice.call(field.typeDefault);
gen
("if(o.bytes===String)d%s=%j", prop, util.base64.encode(field.typeDefault, 0, field.typeDefault.length))
("else{")
("d%s=%j", prop, arrayDefault)
("if(o.bytes!==Array)d%s=util.newBuffer(d%s)", prop, prop)
("}");
} else if ((field.type === "double" || field.type === "float") && typeof field.typeDefault === "number"
&& (!isFinite(field.typeDefault) || Object.is(field.typeDefault, -0))) gen
("d%s=%f", prop, field.typeDefault)
("if(o.json&&!isFinite(d%s))d%s=String(d%s)", prop, prop, prop);
else gen
("d%s=%j", prop, field.typeDefault);
} gen
("}");
}
var hasKs2 = false;
for (i = 0; i < fields.length; ++i) {
var field = fields[i],
index = mtype._fieldsArray.indexOf(field),
prop  = util.safeProp(field.name);
if (field.map) {
if (!hasKs2) { hasKs2 = true; gen
("var ks2");
} gen
("if(m%s&&(ks2=Object.keys(m%s)).length){", prop, prop)
("d%s={}", prop);
var longKey = types.long[field.keyType] !== undefined,
srcProp = prop + "[ks2[j]]";
gen
("for(var j=0;j<ks2.length;++j){");
if (longKey) gen
("var k2=util.longFromKey(ks2[j],%j).toString()", field.keyType === "uint64" || field.keyType === "fixed64");
gen
("if(ks2[j]===\"__proto__\")")
("util.makeProp(d%s,ks2[j])", prop);
genValuePartial_toObject(gen, field,   index, longKey ? prop + "[k2]" : srcProp, srcProp)
("}");
} else if (field.repeated) { gen
("if(m%s&&m%s.length){", prop, prop)
("d%s=Array(m%s.length)", prop, prop)
("for(var j=0;j<m%s.length;++j){", prop);
genValuePartial_toObject(gen, field,   index, prop + "[j]")
("}");
} else { gen
("if(m%s!=null&&Object.hasOwnProperty.call(m,%j)){", prop, field.name);
genValuePartial_toObject(gen, field,   index, prop);
if (field.partOf && !field.partOf.isProto3Optional) gen
("if(o.oneofs)")
("d%s=%j", util.safeProp(field.partOf.name), field.name);
}
gen
("}");
}
return gen
("return d");
};
}),
91224:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = decoder;
var Enum    = __webpack_require__(15363),
types   = __webpack_require__(79761),
util    = __webpack_require__(87926);
function missing(field) {
return "missing required '" + field.name + "'";
}
function stringMethod(field) {
return field._features.utf8_validation === "VERIFY" ? "stringVerify" : "string";
}
function genPreserveUnknown(gen, ref) {
return gen
("if(!r.discardUnknown){")
("util.makeProp(m,\"$unknowns\",false);")
("(m.$unknowns||(m.$unknowns=[])).push(%s)", ref)
("}");
}
function decoder(mtype) {
var hasMapField = false,
needsValueVar = false,
i = 0;
for (; i < mtype.fieldsArray.length; ++i) {
var pfield = mtype._fieldsArray[i];
if (pfield.map)
hasMapField = true;
if (pfield.resolvedType instanceof Enum || !pfield.repeated && !pfield.map && !pfield.hasPresence)
needsValueVar = true;
}
var gen = util.codegen(["r", "l", "z", "q", "g"])
("if(!(r instanceof Reader))")
("r=Reader.create(r)")
("if(q===undefined)q=0")
("if(q>Reader.recursionLimit)")
("throw Error(\"max depth exceeded\")")
("var c,m" + (hasMapField ? ",k,v" : needsValueVar ? ",v" : ""))
("if(l===undefined)")
("c=r.len")
("else{")
("c=r.pos+l")
("if(c>r.len)")
("throw RangeError(\"index out of range\")")
("l=r.len")
("r.len=c")
("}")
("m=g||new C")
("while(r.pos<c){")
("var s=r.pos")
("var t=r.tag()")
("if(t===z){")
("z=undefined")
("break")
("}");
if (mtype.fieldsArray.length) gen
("var u=t&7")
("switch(t>>>=3){");
for (i = 0; i <   mtype.fieldsArray.length; ++i) {
var field  = mtype._fieldsArray[i].resolve(),
type   = field.resolvedType instanceof Enum ? "int32" : field.type,
ref    = "m" + util.safeProp(field.name),
closed = field.resolvedType instanceof Enum && field.resolvedType._features.enum_type === "CLOSED";
if (field.map) {
gen
("case %i:{", field.id)
("if(u!==2)")
("break");
if (!closed) gen
("if(%s===util.emptyObject)", ref)
("%s={}", ref);
gen
("var c2=r.size()+r.pos")
("if(c2>r.len)")
("throw RangeError(\"index out of range\")")
("r.len=c2");
if (types.defaults[field.keyType] !== undefined) gen
("k=%j", types.defaults[field.keyType]);
else gen
("k=null");
if (types.long[type] !== undefined) gen
("v=util.Long?util.Long.fromNumber(0,%j):0", type === "uint64" || type === "fixed64");
else if (types.defaults[type] !== undefined) gen
("v=%j", types.defaults[type]);
else gen
("v=null");
gen
("while(r.pos<c2){")
("var t2=r.tag()")
("u=t2&7")
("switch(t2>>>=3){")
("case 1:")
("if(u!==%i)", types.mapKey[field.keyType])
("break")
("k=r.%s()", field.keyType === "string" ? stringMethod(field) : field.keyType)
("continue")
("case 2:")
("if(u!==%i)", types.basic[type] === undefined ? 2 : types.basic[type])
("break");
if (types.basic[type] === undefined) gen
("v=types[%i].decode(r,r.size(),undefined,q+1,v)", i);
else gen
("v=r.%s()", type === "string" ? stringMethod(field) : type);
gen
("continue")
("}")
("r.skipType(u,q,t2)")
("}");
gen
("if(r.pos!==c2)")
("throw RangeError(\"index out of range\")")
("r.len=c");
if (closed) { gen
("if(types[%i].valuesById[v]===undefined){", i);
genPreserveUnknown(gen, "r.raw(s,r.pos)")
("continue")
("}")
("if(%s===util.emptyObject)", ref)
("%s={}", ref);
}
var val = types.basic[type] === undefined ? "v||new types[" + i + "].ctor" : "v";
if (types.long[field.keyType] !== undefined) gen
("%s[typeof k===\"object\"?util.longToHash(k):k]=%s", ref, val);
else {
if (field.keyType === "string") gen
("if(k===\"__proto__\")")
("util.makeProp(%s,k)", ref);
gen
("%s[k]=%s", ref, val);
}
} else if (field.repeated) { gen
("case %i:", field.id)
("{");
if (types.packed[type] !== undefined) {
gen
("if(u===2){");
if (closed) {
gen
("var c2=r.size()+r.pos")
("if(c2>r.len)")
("throw RangeError(\"index out of range\")")
("r.len=c2")
("while(r.pos<c2){")
("s=r.pos")
("v=r.%s()", type)
("if(types[%i].valuesById[v]!==undefined){", i)
("if(!(%s&&%s.length))", ref, ref)
("%s=[]", ref)
("%s.push(v)", ref)
("}else");
genPreserveUnknown(gen, "util.rawField(" + field.id + ",0,r.raw(s,r.pos))")
("}");
gen
("if(r.pos!==c2)")
("throw RangeError(\"index out of range\")")
("r.len=c");
} else gen
("if(!(%s&&%s.length))", ref, ref)
("%s=[]", ref)
("r.%ss(%s)", type, ref);
gen
("continue")
("}");
}
gen
("if(u!==%i)", types.basic[type] === undefined ? field.delimited ? 3 : 2 : types.basic[type])
("break");
if (!closed) gen
("if(!(%s&&%s.length))", ref, ref)
("%s=[]", ref);
if (types.basic[type] === undefined) {
if (field.delimited) gen
("%s.push(types[%i].decode(r,undefined,%i,q+1))", ref, i, field.id * 8 + 4);
else gen
("%s.push(types[%i].decode(r,r.size(),undefined,q+1))", ref, i);
} else if (closed) { gen
("v=r.%s()", type)
("if(types[%i].valuesById[v]!==undefined){", i)
("if(!(%s&&%s.length))", ref, ref)
("%s=[]", ref)
("%s.push(v)", ref)
("}else");
genPreserveUnknown(gen, "r.raw(s,r.pos)");
} else gen
("%s.push(r.%s())", ref, type === "string" ? stringMethod(field) : type);
} else if (types.basic[type] === undefined) {
gen
("case %i:{", field.id)
("if(u!==%i)", field.delimited ? 3 : 2)
("break");
if (field.delimited) gen
("%s=types[%i].decode(r,undefined,%i,q+1,%s)", ref, i, field.id * 8 + 4, ref);
else gen
("%s=types[%i].decode(r,r.size(),undefined,q+1,%s)", ref, i, ref);
}
else if (field.hasPresence) {
gen
("case %i:{", field.id)
("if(u!==%i)", types.basic[type])
("break");
if (closed) { gen
("v=r.%s()", type)
("if(types[%i].valuesById[v]!==undefined){", i)
("%s=v", ref);
if (field.partOf) gen
("m%s=%j", util.safeProp(field.partOf.name), field.name);
gen
("}else");
genPreserveUnknown(gen, "r.raw(s,r.pos)");
} else gen
("%s=r.%s()", ref, type === "string" ? stringMethod(field) : type);
} else {
gen
("case %i:{", field.id)
("if(u!==%i)", types.basic[type])
("break");
if (closed) { gen
("v=r.%s()", type)
("if(types[%i].valuesById[v]!==undefined){", i)
("if(v!==%j)", field.typeDefault)
("%s=v", ref)
("else")
("delete %s", ref)
("}else{");
genPreserveUnknown(gen, "r.raw(s,r.pos)")
("}");
} else {
if (field.resolvedType instanceof Enum && field.typeDefault !== 0) gen
("if((v=r.%s())!==%j)", type, field.typeDefault);
else if (type === "string") gen
("if((v=r.%s()).length)", stringMethod(field));
else if (type === "bytes") gen
("if((v=r.%s()).length)", type);
else if (types.long[type] !== undefined) gen
("if(typeof(v=r.%s())===\"object\"?v.low||v.high:v!==0)", type);
else if (type === "double" || type === "float") gen
("if(!Object.is(v=r.%s(),0))", type);
else gen
("if(v=r.%s())", type);
gen
("%s=v", ref)
("else")
("delete %s", ref);
}
}
if (field.partOf && !closed) gen
("m%s=%j", util.safeProp(field.partOf.name), field.name);
gen
("continue")
("}");
}
if (i) gen
("}");
gen
("r.skipType(%s,q,t)", i ? "u" : "t&7");
genPreserveUnknown(gen, "r.raw(s,r.pos)")
("}")
("if(l!==undefined){")
("if(r.pos!==c)")
("throw RangeError(\"index out of range\")")
("r.len=l")
("}")
("if(z!==undefined)")
("throw Error(\"missing end group\")");
for (i = 0; i < mtype._fieldsArray.length; ++i) {
var rfield = mtype._fieldsArray[i];
if (rfield.required) gen
("if(!Object.hasOwnProperty.call(m,%j))", rfield.name)
("throw util.ProtocolError(%j,{instance:m})", missing(rfield));
}
return gen
("return m");
}
}),
36880:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = encoder;
var Enum     = __webpack_require__(15363),
types    = __webpack_require__(79761),
util     = __webpack_require__(87926);
function genTypePartial(gen, field, fieldIndex, ref) {
return field.delimited
? gen("types[%i].encode(%s,w.uint32(%i),q+1).uint32(%i)", fieldIndex, ref, (field.id << 3 | 3) >>> 0, (field.id << 3 | 4) >>> 0)
: gen("types[%i].encode(%s,w.uint32(%i).fork(),q+1).ldelim()", fieldIndex, ref, (field.id << 3 | 2) >>> 0);
}
function encoder(mtype) {
var gen = util.codegen(["m", "w", "q"])
("if(!w)")
("w=Writer.create()")
("if(q===undefined)q=0")
("if(q>util.recursionLimit)")
("throw Error(\"max depth exceeded\")");
var i, ref;
var fields =   mtype.fieldsArray.slice().sort(util.compareFieldsById);
for (var i = 0; i < fields.length; ++i) {
var field    = fields[i].resolve(),
index    = mtype._fieldsArray.indexOf(field),
type     = field.resolvedType instanceof Enum ? "int32" : field.type,
wireType = types.basic[type];
ref      = "m" + util.safeProp(field.name);
if (field.map) {
gen
("if(%s!=null&&Object.hasOwnProperty.call(m,%j)){", ref, field.name)
("for(var ks=Object.keys(%s),i=0;i<ks.length;++i){", ref);
if (field.keyType === "bool") gen
("w.uint32(%i).fork().uint32(%i).bool(util.boolFromKey(ks[i]))", (field.id << 3 | 2) >>> 0, 8 | types.mapKey[field.keyType]);
else if (types.long[field.keyType] !== undefined) gen
("w.uint32(%i).fork().uint32(%i).%s(util.longFromKey(ks[i],%j))", (field.id << 3 | 2) >>> 0, 8 | types.mapKey[field.keyType], field.keyType, field.keyType === "uint64" || field.keyType === "fixed64");
else gen
("w.uint32(%i).fork().uint32(%i).%s(ks[i])", (field.id << 3 | 2) >>> 0, 8 | types.mapKey[field.keyType], field.keyType);
if (wireType === undefined) gen
("types[%i].encode(%s[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()", index, ref);
else gen
(".uint32(%i).%s(%s[ks[i]]).ldelim()", 16 | wireType, type, ref);
gen
("}")
("}");
} else if (field.repeated) { gen
("if(%s!=null&&%s.length){", ref, ref);
if (field.packed && types.packed[type] !== undefined) { gen
("w.uint32(%i).%ss(%s)", (field.id << 3 | 2) >>> 0, type, ref);
} else { gen
("for(var i=0;i<%s.length;++i)", ref);
if (wireType === undefined)
genTypePartial(gen, field, index, ref + "[i]");
else gen
("w.uint32(%i).%s(%s[i])", (field.id << 3 | wireType) >>> 0, type, ref);
} gen
("}");
} else {
if (!field.required)
if (field.hasPresence || !(field.resolvedType instanceof Enum || types.basic[type] !== undefined)) gen
("if(%s!=null&&Object.hasOwnProperty.call(m,%j))", ref, field.name);
else if (field.resolvedType instanceof Enum) gen
("if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&%s!==%j)", ref, field.name, ref, field.typeDefault);
else if (type === "bool") gen
("if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&%s!==false)", ref, field.name, ref);
else if (type === "string") gen
("if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&%s!==\"\")", ref, field.name, ref);
else if (type === "bytes") gen
("if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&%s.length)", ref, field.name, ref);
else if (type === "double" || type === "float") gen
("if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&!Object.is(%s,0))", ref, field.name, ref);
else if (types.long[type] !== undefined) gen
("if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&(typeof %s===\"object\"?%s.low||%s.high:%s!==0))", ref, field.name, ref, ref, ref, ref);
else gen
("if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&%s!==0)", ref, field.name, ref);
if (wireType === undefined)
genTypePartial(gen, field, index, ref);
else gen
("w.uint32(%i).%s(%s)", (field.id << 3 | wireType) >>> 0, type, ref);
}
}
return gen
("if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,\"$unknowns\"))")
("for(var i=0;i<m.$unknowns.length;++i)")
("w.raw(m.$unknowns[i])")
("return w");
}
}),
15363:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = Enum;
var ReflectionObject = __webpack_require__(2385);
Enum.prototype = Object.create(ReflectionObject.prototype, {
constructor: {
value: Enum,
writable: true,
enumerable: false,
configurable: true
}
});
Enum.className = "Enum";
var Namespace = __webpack_require__(11731),
util = __webpack_require__(87926);
function Enum(name, values, options, comment, comments, valuesOptions) {
ReflectionObject.call(this, name, options);
if (values && typeof values !== "object")
throw TypeError("values must be an object");
this.valuesById = Object.create(null);
this.values = Object.create(this.valuesById);
this.comment = comment;
this.comments = comments || {};
this.valuesOptions = valuesOptions;
this._valuesFeatures = {};
this.reserved = undefined;
this.visibility = undefined;
if (values)
for (var keys = Object.keys(values), i = 0; i < keys.length; ++i)
if (keys[i] !== "__proto__" && typeof values[keys[i]] === "number") {
this.values[keys[i]] = values[keys[i]];
if (this.valuesById[values[keys[i]]] === undefined)
this.valuesById[values[keys[i]]] = keys[i];
}
}
Enum.prototype._resolveFeatures = function _resolveFeatures(edition) {
edition = this._edition || edition;
ReflectionObject.prototype._resolveFeatures.call(this, edition);
Object.keys(this.values).forEach(key => {
var parentFeaturesCopy = util.merge({}, this._features);
this._valuesFeatures[key] = util.merge(parentFeaturesCopy, this.valuesOptions && this.valuesOptions[key] && this.valuesOptions[key].features || {});
});
return this;
};
Enum.fromJSON = function fromJSON(name, json) {
var enm = new Enum(name, json.values, json.options, json.comment, json.comments, json.valuesOptions);
enm.reserved = json.reserved;
if (json.visibility)
enm.visibility = json.visibility;
if (json.edition)
enm._edition = json.edition;
enm._defaultEdition = "proto3";
return enm;
};
Enum.prototype.toJSON = function toJSON(toJSONOptions) {
var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
return util.toObject([
"edition"       , this._editionToJSON(),
"options"       , this.options,
"valuesOptions" , this.valuesOptions,
"values"        , this.values,
"reserved"      , this.reserved && this.reserved.length ? this.reserved : undefined,
"visibility"    , this.visibility,
"comment"       , keepComments ? this.comment : undefined,
"comments"      , keepComments ? this.comments : undefined
]);
};
Enum.prototype.add = function add(name, id, comment, options) {
if (!util.isString(name))
throw TypeError("name must be a string");
if (!util.isInteger(id))
throw TypeError("id must be an integer");
if (name === "__proto__")
return this;
if (this.values[name] !== undefined)
throw Error("duplicate name '" + name + "' in " + this);
if (this.isReservedId(id))
throw Error("id " + id + " is reserved in " + this);
if (this.isReservedName(name))
throw Error("name '" + name + "' is reserved in " + this);
if (this.valuesById[id] !== undefined) {
if (!(this.options && this.options.allow_alias))
throw Error("duplicate id " + id + " in " + this);
this.values[name] = id;
} else
this.valuesById[this.values[name] = id] = name;
if (options) {
if (this.valuesOptions === undefined)
this.valuesOptions = {};
this.valuesOptions[name] = options || null;
}
this.comments[name] = comment || null;
return this;
};
Enum.prototype.remove = function remove(name) {
if (!util.isString(name))
throw TypeError("name must be a string");
var val = this.values[name];
if (val == null)
throw Error("name '" + name + "' does not exist in " + this);
delete this.valuesById[val];
delete this.values[name];
delete this.comments[name];
if (this.valuesOptions)
delete this.valuesOptions[name];
return this;
};
Enum.prototype.isReservedId = function isReservedId(id) {
return Namespace.isReservedId(this.reserved, id);
};
Enum.prototype.isReservedName = function isReservedName(name) {
return Namespace.isReservedName(this.reserved, name);
};
}),
70792:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = Field;
var ReflectionObject = __webpack_require__(2385);
Field.prototype = Object.create(ReflectionObject.prototype, {
constructor: {
value: Field,
writable: true,
enumerable: false,
configurable: true
}
});
Field.className = "Field";
var Enum  = __webpack_require__(15363),
types = __webpack_require__(79761),
util  = __webpack_require__(87926);
var Type;
var ruleRe = /^(?:required|optional|repeated)$/;
Field.fromJSON = function fromJSON(name, json) {
var field = new Field(name, json.id, json.type, json.rule, json.extend, json.options, json.comment);
if (json.edition)
field._edition = json.edition;
if (json.protoName)
field.protoName = json.protoName;
if (json.jsonName !== undefined)
field.jsonName = json.jsonName;
else if (json.options && json.options.json_name !== undefined)
field.jsonName = json.options.json_name;
field._defaultEdition = "proto3";
return field;
};
function Field(name, id, type, rule, extend, options, comment) {
if (util.isObject(rule)) {
comment = extend;
options = rule;
rule = extend = undefined;
} else if (util.isObject(extend)) {
comment = options;
options = extend;
extend = undefined;
}
ReflectionObject.call(this, name, options);
if (!util.isInteger(id) || id < 0)
throw TypeError("id must be a non-negative integer");
if (!util.isString(type))
throw TypeError("type must be a string");
if (rule !== undefined && !ruleRe.test(rule = rule.toString().toLowerCase()))
throw TypeError("rule must be a string rule");
if (extend !== undefined && !util.isString(extend))
throw TypeError("extend must be a string");
this.rule = rule && rule !== "optional" ? rule : undefined;
this.type = type;
this.id = id;
this.extend = extend || undefined;
this.repeated = rule === "repeated";
this.map = false;
this.message = null;
this.partOf = null;
this.typeDefault = null;
this.defaultValue = null;
this.long = util.Long ? types.long[type] !== undefined :   false;
this.bytes = type === "bytes";
this.resolvedType = null;
this.extensionField = null;
this.declaringField = null;
this.comment = comment;
this.protoName = undefined;
this.jsonName = undefined;
}
Object.defineProperty(Field.prototype, "required", {
get: function() {
return this._features.field_presence === "LEGACY_REQUIRED";
}
});
Object.defineProperty(Field.prototype, "optional", {
get: function() {
return !this.required;
}
});
Object.defineProperty(Field.prototype, "delimited", {
get: function() {
return this.resolvedType instanceof Type &&
this._features.message_encoding === "DELIMITED";
}
});
Object.defineProperty(Field.prototype, "packed", {
get: function() {
return this._features.repeated_field_encoding === "PACKED";
}
});
Object.defineProperty(Field.prototype, "hasPresence", {
get: function() {
if (this.repeated || this.map) {
return false;
}
return this.partOf ||
this.declaringField || this.extensionField ||
this._features.field_presence !== "IMPLICIT";
}
});
Field.prototype.setOption = function setOption(name, value, ifNotSet) {
return ReflectionObject.prototype.setOption.call(this, name, value, ifNotSet);
};
Field.prototype.toJSON = function toJSON(toJSONOptions) {
var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
return util.toObject([
"edition"      , this._editionToJSON(),
"rule"         , this.rule !== "optional" && this.rule || undefined,
"type"         , this.type,
"id"           , this.id,
"extend"       , this.extend,
"protoName"    , this.protoName !== this.name ? this.protoName : undefined,
"jsonName"     , this.jsonName !== util.jsonName(this.protoName || this.name) ? this.jsonName : undefined,
"options"      , this.options,
"comment"      , keepComments ? this.comment : undefined
]);
};
Field.prototype.resolve = function resolve() {
if (this.resolved)
return this;
if ((this.typeDefault = types.defaults[this.type]) === undefined) {
this.resolvedType = (this.declaringField ? this.declaringField.parent : this.parent).lookupTypeOrEnum(this.type);
if (this.resolvedType instanceof Type)
this.typeDefault = null;
else
this.typeDefault = this.resolvedType.values[Object.keys(this.resolvedType.values)[0]];
} else if (this.options && this.options.proto3_optional) {
this.typeDefault = null;
}
if (this.options && this.options["default"] != null) {
this.typeDefault = this.options["default"];
if (this.resolvedType instanceof Enum && typeof this.typeDefault === "string")
this.typeDefault = this.resolvedType.values[this.typeDefault];
}
if (this.options) {
if (this.options.packed !== undefined && this.resolvedType && !(this.resolvedType instanceof Enum))
delete this.options.packed;
if (!Object.keys(this.options).length)
this.options = undefined;
}
if (this.long) {
var unsigned = this.type === "uint64" || this.type === "fixed64";
this.typeDefault = typeof this.typeDefault === "string"
? util.Long.fromString(this.typeDefault, unsigned)
: util.Long.fromNumber(this.typeDefault, unsigned);
if (Object.freeze)
Object.freeze(this.typeDefault);
} else if (types.long[this.type] !== undefined && typeof this.typeDefault === "string") {
this.typeDefault = parseInt(this.typeDefault, 10);
} else if (this.bytes && typeof this.typeDefault === "string") {
var buf;
if (util.base64.test(this.typeDefault))
util.base64.decode(this.typeDefault, buf = util.newBuffer(util.base64.length(this.typeDefault)), 0);
else
util.utf8.write(this.typeDefault, buf = util.newBuffer(util.utf8.length(this.typeDefault)), 0);
this.typeDefault = buf;
}
if (this.map)
this.defaultValue = util.emptyObject;
else if (this.repeated)
this.defaultValue = util.emptyArray;
else
this.defaultValue = this.typeDefault;
if (this.parent instanceof Type && this.parent._ctor)
this.parent._ctor.prototype[this.name] = this.defaultValue;
if (this.protoName === undefined)
this.protoName = this.name;
if (this.jsonName === undefined)
this.jsonName = util.jsonName(this.protoName);
return ReflectionObject.prototype.resolve.call(this);
};
Field.prototype._inferLegacyProtoFeatures = function _inferLegacyProtoFeatures(edition) {
if (edition !== "proto2" && edition !== "proto3") {
return {};
}
var features = {};
if (this.rule === "required") {
features.field_presence = "LEGACY_REQUIRED";
}
if (this.parent && types.defaults[this.type] === undefined) {
var type = this.parent.get(this.type.split(".").pop());
if (type && type instanceof Type && type.group) {
features.message_encoding = "DELIMITED";
}
}
if (this.getOption("packed") === true) {
features.repeated_field_encoding = "PACKED";
} else if (this.getOption("packed") === false) {
features.repeated_field_encoding = "EXPANDED";
}
return features;
};
Field.prototype._resolveFeatures = function _resolveFeatures(edition) {
return ReflectionObject.prototype._resolveFeatures.call(this, this._edition || edition);
};
Field.d = function decorateField(fieldId, fieldType, fieldRule, defaultValue) {
if (typeof fieldType === "function")
fieldType = util.decorateType(fieldType).name;
else if (fieldType && typeof fieldType === "object")
fieldType = util.decorateEnum(fieldType).name;
return function fieldDecorator(prototype, fieldName) {
util.decorateType(prototype.constructor)
.add(new Field(fieldName, fieldId, fieldType, fieldRule, { "default": defaultValue }));
};
};
Field._configure = function configure(Type_) {
Type = Type_;
};
}),
67253:
((module, exports, __webpack_require__) => {
exports = module.exports = __webpack_require__(22018);
exports.build = "light";
function load(filename, root, callback) {
if (typeof root === "function") {
callback = root;
root = new exports.Root();
} else if (!root)
root = new exports.Root();
return root.load(filename, callback);
}
exports.load = load;
function loadSync(filename, root) {
if (!root)
root = new exports.Root();
return root.loadSync(filename);
}
exports.loadSync = loadSync;
exports.encoder = __webpack_require__(36880);
exports.decoder = __webpack_require__(91224);
exports.verifier = __webpack_require__(24524);
exports.converter = __webpack_require__(2000);
exports.ReflectionObject = __webpack_require__(2385);
exports.Namespace = __webpack_require__(11731);
exports.Root = __webpack_require__(28666);
exports.Enum = __webpack_require__(15363);
exports.Type = __webpack_require__(81426);
exports.Field = __webpack_require__(70792);
exports.OneOf = __webpack_require__(90441);
exports.MapField = __webpack_require__(43124);
exports.Service = __webpack_require__(98303);
exports.Method = __webpack_require__(70627);
exports.Message = __webpack_require__(82463);
exports.wrappers = __webpack_require__(45162);
exports.types = __webpack_require__(79761);
exports.util = __webpack_require__(87926);
exports.ReflectionObject._configure(exports.Root);
exports.Namespace._configure(exports.Type, exports.Service, exports.Enum);
exports.Root._configure(exports.Type, undefined, {});
exports.Field._configure(exports.Type);
}),
22018:
((__unused_webpack_module, exports, __webpack_require__) => {
exports.build = "minimal";
exports.Writer = __webpack_require__(29745);
exports.BufferWriter = __webpack_require__(44074);
exports.Reader = __webpack_require__(44789);
exports.BufferReader = __webpack_require__(89102);
exports.util = __webpack_require__(49186);
exports.rpc = __webpack_require__(96575);
exports.roots = __webpack_require__(16937);
exports.configure    = configure;
function configure() {
exports.util.LongBits._configure(exports.util.Long);
exports.Writer._configure(exports.BufferWriter);
exports.Reader._configure(exports.BufferReader);
}
configure();
}),
9236:
((module, exports, __webpack_require__) => {
exports = module.exports = __webpack_require__(67253);
exports.build = "full";
exports.tokenize = __webpack_require__(68311);
exports.parse = __webpack_require__(35607);
exports.common = __webpack_require__(14143);
exports.Root._configure(exports.Type, exports.parse, exports.common);
}),
43124:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = MapField;
var Field = __webpack_require__(70792);
MapField.prototype = Object.create(Field.prototype, {
constructor: {
value: MapField,
writable: true,
enumerable: false,
configurable: true
}
});
MapField.className = "MapField";
var types   = __webpack_require__(79761),
util    = __webpack_require__(87926);
function MapField(name, id, keyType, type, options, comment) {
Field.call(this, name, id, type, undefined, undefined, options, comment);
if (!util.isString(keyType))
throw TypeError("keyType must be a string");
this.keyType = keyType;
this.resolvedKeyType = null;
this.map = true;
}
MapField.fromJSON = function fromJSON(name, json) {
var field = new MapField(name, json.id, json.keyType, json.type, json.options, json.comment);
if (json.protoName)
field.protoName = json.protoName;
if (json.jsonName !== undefined)
field.jsonName = json.jsonName;
else if (json.options && json.options.json_name !== undefined)
field.jsonName = json.options.json_name;
return field;
};
MapField.prototype.toJSON = function toJSON(toJSONOptions) {
var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
return util.toObject([
"keyType"      , this.keyType,
"type"         , this.type,
"id"           , this.id,
"extend"       , this.extend,
"protoName"    , this.protoName !== this.name ? this.protoName : undefined,
"jsonName"     , this.jsonName !== util.jsonName(this.protoName || this.name) ? this.jsonName : undefined,
"options"      , this.options,
"comment"      , keepComments ? this.comment : undefined
]);
};
MapField.prototype.resolve = function resolve() {
if (this.resolved)
return this;
if (types.mapKey[this.keyType] === undefined)
throw Error("invalid key type: " + this.keyType);
return Field.prototype.resolve.call(this);
};
MapField.d = function decorateMapField(fieldId, fieldKeyType, fieldValueType) {
if (typeof fieldValueType === "function")
fieldValueType = util.decorateType(fieldValueType).name;
else if (fieldValueType && typeof fieldValueType === "object")
fieldValueType = util.decorateEnum(fieldValueType).name;
return function mapFieldDecorator(prototype, fieldName) {
util.decorateType(prototype.constructor)
.add(new MapField(fieldName, fieldId, fieldKeyType, fieldValueType));
};
};
}),
82463:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = Message;
var util = __webpack_require__(49186);
function Message(properties) {
if (properties)
for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
if (properties[keys[i]] != null && keys[i] !== "__proto__")
this[keys[i]] = properties[keys[i]];
}
Message.create = function create(properties) {
return this.$type.create(properties);
};
Message.encode = function encode(message, writer) {
return this.$type.encode(message, writer);
};
Message.encodeDelimited = function encodeDelimited(message, writer) {
return this.$type.encodeDelimited(message, writer);
};
Message.decode = function decode(reader) {
return this.$type.decode(reader);
};
Message.decodeDelimited = function decodeDelimited(reader) {
return this.$type.decodeDelimited(reader);
};
Message.verify = function verify(message) {
return this.$type.verify(message);
};
Message.fromObject = function fromObject(object) {
return this.$type.fromObject(object);
};
Message.toObject = function toObject(message, options) {
return this.$type.toObject(message, options);
};
Message.prototype.toJSON = function toJSON() {
return this.$type.toObject(this, util.toJSONOptions);
};
}),
70627:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = Method;
var ReflectionObject = __webpack_require__(2385);
Method.prototype = Object.create(ReflectionObject.prototype, {
constructor: {
value: Method,
writable: true,
enumerable: false,
configurable: true
}
});
Method.className = "Method";
var util = __webpack_require__(87926);
function Method(name, type, requestType, responseType, requestStream, responseStream, options, comment, parsedOptions) {
if (util.isObject(requestStream)) {
options = requestStream;
requestStream = responseStream = undefined;
} else if (util.isObject(responseStream)) {
options = responseStream;
responseStream = undefined;
}
if (!(type === undefined || util.isString(type)))
throw TypeError("type must be a string");
if (!util.isString(requestType))
throw TypeError("requestType must be a string");
if (!util.isString(responseType))
throw TypeError("responseType must be a string");
ReflectionObject.call(this, name, options);
this.type = type || "rpc";
this.requestType = requestType;
this.requestStream = requestStream ? true : undefined;
this.responseType = responseType;
this.responseStream = responseStream ? true : undefined;
this.path = "/" + this.name;
this.resolvedRequestType = null;
this.resolvedResponseType = null;
this.comment = comment;
this.parsedOptions = parsedOptions;
}
Method.fromJSON = function fromJSON(name, json) {
return new Method(name, json.type, json.requestType, json.responseType, json.requestStream, json.responseStream, json.options, json.comment, json.parsedOptions);
};
Method.prototype.toJSON = function toJSON(toJSONOptions) {
var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
return util.toObject([
"type"           , this.type !== "rpc" &&   this.type || undefined,
"requestType"    , this.requestType,
"requestStream"  , this.requestStream,
"responseType"   , this.responseType,
"responseStream" , this.responseStream,
"options"        , this.options,
"comment"        , keepComments ? this.comment : undefined,
"parsedOptions"  , this.parsedOptions,
]);
};
Method.prototype.resolve = function resolve() {
if (this.resolved)
return this;
if (this.parent) {
var serviceName = this.parent.fullName;
if (serviceName.charAt(0) === ".")
serviceName = serviceName.substring(1);
this.path = "/" + serviceName + "/" + this.name;
} else
this.path = "/" + this.name;
this.resolvedRequestType = this.parent.lookupType(this.requestType);
this.resolvedResponseType = this.parent.lookupType(this.responseType);
return ReflectionObject.prototype.resolve.call(this);
};
}),
11731:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = Namespace;
var ReflectionObject = __webpack_require__(2385);
Namespace.prototype = Object.create(ReflectionObject.prototype, {
constructor: {
value: Namespace,
writable: true,
enumerable: false,
configurable: true
}
});
Namespace.className = "Namespace";
var Field    = __webpack_require__(70792),
util     = __webpack_require__(87926),
OneOf    = __webpack_require__(90441);
var Type,
Service,
Enum;
Namespace.fromJSON = function fromJSON(name, json, depth) {
if (depth === undefined)
depth = 0;
if (depth > util.recursionLimit)
throw Error("max depth exceeded");
return new Namespace(name, json.options).addJSON(json.nested, depth);
};
function arrayToJSON(array, toJSONOptions) {
if (!(array && array.length))
return undefined;
var obj = {};
for (var i = 0; i < array.length; ++i)
obj[array[i].name] = array[i].toJSON(toJSONOptions);
return obj;
}
Namespace.arrayToJSON = arrayToJSON;
Namespace.isReservedId = function isReservedId(reserved, id) {
if (reserved)
for (var i = 0; i < reserved.length; ++i)
if (typeof reserved[i] !== "string" && reserved[i][0] <= id && reserved[i][1] >= id)
return true;
return false;
};
Namespace.isReservedName = function isReservedName(reserved, name) {
if (reserved)
for (var i = 0; i < reserved.length; ++i)
if (reserved[i] === name)
return true;
return false;
};
function Namespace(name, options) {
ReflectionObject.call(this, name, options);
this.nested = undefined;
this._nestedArray = null;
this._lookupCache = Object.create(null);
this._needsRecursiveFeatureResolution = true;
this._needsRecursiveResolve = true;
}
function clearCache(namespace) {
namespace._nestedArray = null;
namespace._lookupCache = Object.create(null);
var parent = namespace;
while(parent = parent.parent) {
parent._lookupCache = Object.create(null);
}
return namespace;
}
Object.defineProperty(Namespace.prototype, "nestedArray", {
get: function() {
return this._nestedArray || (this._nestedArray = util.toArray(this.nested));
}
});
Namespace.prototype.toJSON = function toJSON(toJSONOptions) {
return util.toObject([
"options" , this.options,
"nested"  , arrayToJSON(this.nestedArray, toJSONOptions)
]);
};
Namespace.prototype.addJSON = function addJSON(nestedJson, depth) {
if (depth === undefined)
depth = 0;
if (depth > util.recursionLimit)
throw Error("max depth exceeded");
var ns = this;
if (nestedJson) {
for (var names = Object.keys(nestedJson), i = 0, nested; i < names.length; ++i) {
nested = nestedJson[names[i]];
ns.add(
( nested.fields !== undefined
? Type.fromJSON
: nested.values !== undefined
? Enum.fromJSON
: nested.methods !== undefined
? Service.fromJSON
: nested.id !== undefined
? Field.fromJSON
: Namespace.fromJSON )(names[i], nested, depth + 1)
);
}
}
return this;
};
Namespace.prototype.get = function get(name) {
return this.nested && Object.prototype.hasOwnProperty.call(this.nested, name)
? this.nested[name]
: null;
};
Namespace.prototype.getEnum = function getEnum(name) {
if (this.nested && Object.prototype.hasOwnProperty.call(this.nested, name) && this.nested[name] instanceof Enum)
return this.nested[name].values;
throw Error("no such enum: " + name);
};
Namespace.prototype.add = function add(object) {
if (!(object instanceof Field && object.extend !== undefined || object instanceof Type  || object instanceof OneOf || object instanceof Enum || object instanceof Service || object instanceof Namespace))
throw TypeError("object must be a valid nested object");
if (object.name === "__proto__")
return this;
if (!this.nested)
this.nested = {};
else {
var prev = this.get(object.name);
if (prev) {
if (prev instanceof Namespace && object instanceof Namespace && !(prev instanceof Type || prev instanceof Service)) {
var nested = prev.nestedArray;
for (var i = 0; i < nested.length; ++i)
object.add(nested[i]);
this.remove(prev);
if (!this.nested)
this.nested = {};
object.setOptions(prev.options, true);
} else
throw Error("duplicate name '" + object.name + "' in " + this);
}
}
this.nested[object.name] = object;
if (!(this instanceof Type || this instanceof Service || this instanceof Enum || this instanceof Field)) {
if (!object._edition) {
object._edition = object._defaultEdition;
}
}
this._needsRecursiveFeatureResolution = true;
this._needsRecursiveResolve = true;
var parent = this;
while(parent = parent.parent) {
parent._needsRecursiveFeatureResolution = true;
parent._needsRecursiveResolve = true;
}
object.onAdd(this);
return clearCache(this);
};
Namespace.prototype.remove = function remove(object) {
if (!(object instanceof ReflectionObject))
throw TypeError("object must be a ReflectionObject");
if (object.parent !== this)
throw Error(object + " is not a member of " + this);
if (!util.remove(this.nested, object, object.name))
throw Error(object + " is not a member of " + this);
if (!Object.keys(this.nested).length)
this.nested = undefined;
object.onRemove(this);
return clearCache(this);
};
Namespace.prototype.define = function define(path, json) {
if (util.isString(path))
path = path.split(".");
else if (!Array.isArray(path))
throw TypeError("illegal path");
if (path && path.length && path[0] === "")
throw Error("path must be relative");
if (path.length > util.recursionLimit)
throw Error("max depth exceeded");
var ptr = this;
while (path.length > 0) {
var part = path.shift();
if (ptr.nested && ptr.nested[part]) {
ptr = ptr.nested[part];
if (!(ptr instanceof Namespace))
throw Error("path conflicts with non-namespace objects");
} else
ptr.add(ptr = new Namespace(part));
}
if (json)
ptr.addJSON(json);
return ptr;
};
Namespace.prototype.resolveAll = function resolveAll() {
if (!this._needsRecursiveResolve) return this;
if (this._needsRecursiveFeatureResolution)
this._resolveFeaturesRecursive(this._edition);
var nested = this.nestedArray, i = 0;
this.resolve();
while (i < nested.length)
if (nested[i] instanceof Namespace)
nested[i++].resolveAll();
else
nested[i++].resolve();
this._needsRecursiveResolve = false;
return this;
};
Namespace.prototype._resolveFeaturesRecursive = function _resolveFeaturesRecursive(edition) {
if (!this._needsRecursiveFeatureResolution) return this;
this._needsRecursiveFeatureResolution = false;
edition = this._edition || edition;
ReflectionObject.prototype._resolveFeaturesRecursive.call(this, edition);
this.nestedArray.forEach(nested => {
nested._resolveFeaturesRecursive(edition);
});
return this;
};
Namespace.prototype.lookup = function lookup(path, filterTypes, parentAlreadyChecked) {
if (typeof filterTypes === "boolean") {
parentAlreadyChecked = filterTypes;
filterTypes = undefined;
} else if (filterTypes && !Array.isArray(filterTypes))
filterTypes = [ filterTypes ];
if (util.isString(path) && path.length) {
if (path === ".")
return this.root;
path = path.split(".");
} else if (!path.length)
return this;
var flatPath = path.join(".");
if (path[0] === "")
return this.root.lookup(path.slice(1), filterTypes);
var found = this._lookupImpl(path, flatPath);
if (found && (!filterTypes || filterTypes.indexOf(found.constructor) > -1)) {
return found;
}
found = this.root._fullyQualifiedObjects && this.root._fullyQualifiedObjects["." + flatPath];
if (found && (!filterTypes || filterTypes.indexOf(found.constructor) > -1)) {
return found;
}
if (parentAlreadyChecked)
return null;
var current = this;
while (current.parent) {
found = current.parent._lookupImpl(path, flatPath);
if (found && (!filterTypes || filterTypes.indexOf(found.constructor) > -1)) {
return found;
}
current = current.parent;
}
return null;
};
Namespace.prototype._lookupImpl = function lookup(path, flatPath) {
if(Object.prototype.hasOwnProperty.call(this._lookupCache, flatPath)) {
return this._lookupCache[flatPath];
}
var found = this.get(path[0]);
var exact = null;
if (found) {
if (path.length === 1) {
exact = found;
} else if (found instanceof Namespace) {
path = path.slice(1);
exact = found._lookupImpl(path, path.join("."));
}
} else {
for (var i = 0; i < this.nestedArray.length; ++i)
if (this._nestedArray[i] instanceof Namespace && (found = this._nestedArray[i]._lookupImpl(path, flatPath))) {
exact = found;
break;
}
}
this._lookupCache[flatPath] = exact;
return exact;
};
Namespace.prototype.lookupType = function lookupType(path) {
var found = this.lookup(path, [ Type ]);
if (!found)
throw Error("no such type: " + path);
return found;
};
Namespace.prototype.lookupEnum = function lookupEnum(path) {
var found = this.lookup(path, [ Enum ]);
if (!found)
throw Error("no such Enum '" + path + "' in " + this);
return found;
};
Namespace.prototype.lookupTypeOrEnum = function lookupTypeOrEnum(path) {
var found = this.lookup(path, [ Type, Enum ]);
if (!found)
throw Error("no such Type or Enum '" + path + "' in " + this);
return found;
};
Namespace.prototype.lookupService = function lookupService(path) {
var found = this.lookup(path, [ Service ]);
if (!found)
throw Error("no such Service '" + path + "' in " + this);
return found;
};
Namespace._configure = function(Type_, Service_, Enum_) {
Type    = Type_;
Service = Service_;
Enum    = Enum_;
};
}),
2385:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = ReflectionObject;
ReflectionObject.className = "ReflectionObject";
const OneOf = __webpack_require__(90441);
var util = __webpack_require__(87926);
var Root;
var proto2Defaults = {enum_type: "CLOSED", field_presence: "EXPLICIT", json_format: "LEGACY_BEST_EFFORT", message_encoding: "LENGTH_PREFIXED", repeated_field_encoding: "EXPANDED", utf8_validation: "NONE", enforce_naming_style: "STYLE_LEGACY", default_symbol_visibility: "EXPORT_ALL" };
var proto3Defaults = {enum_type: "OPEN", field_presence: "IMPLICIT", json_format: "ALLOW", message_encoding: "LENGTH_PREFIXED", repeated_field_encoding: "PACKED", utf8_validation: "VERIFY", enforce_naming_style: "STYLE_LEGACY", default_symbol_visibility: "EXPORT_ALL" };
var editions2023Defaults = {enum_type: "OPEN", field_presence: "EXPLICIT", json_format: "ALLOW", message_encoding: "LENGTH_PREFIXED", repeated_field_encoding: "PACKED", utf8_validation: "VERIFY", enforce_naming_style: "STYLE_LEGACY", default_symbol_visibility: "EXPORT_ALL" };
var editions2024Defaults = {enum_type: "OPEN", field_presence: "EXPLICIT", json_format: "ALLOW", message_encoding: "LENGTH_PREFIXED", repeated_field_encoding: "PACKED", utf8_validation: "VERIFY", enforce_naming_style: "STYLE2024", default_symbol_visibility: "EXPORT_TOP_LEVEL" };
var editions2026Defaults = {enum_type: "OPEN", field_presence: "EXPLICIT", json_format: "ALLOW", message_encoding: "LENGTH_PREFIXED", repeated_field_encoding: "PACKED", utf8_validation: "VERIFY", enforce_naming_style: "STYLE2026", default_symbol_visibility: "STRICT", enforce_proto_limits: "PROTO_LIMITS2026" };
function ReflectionObject(name, options) {
if (!util.isString(name))
throw TypeError("name must be a string");
if (options && !util.isObject(options))
throw TypeError("options must be an object");
this.options = options;
this.parsedOptions = null;
this.name = name;
this._edition = null;
this._defaultEdition = "proto2";
this._features = {};
this._featuresResolved = false;
this.parent = null;
this.resolved = false;
this.comment = null;
this.filename = null;
}
Object.defineProperties(ReflectionObject.prototype, {
root: {
get: function() {
var ptr = this;
while (ptr.parent !== null)
ptr = ptr.parent;
return ptr;
}
},
fullName: {
get: function() {
var path = [ this.name ],
ptr = this.parent;
while (ptr) {
path.unshift(ptr.name);
ptr = ptr.parent;
}
return path.join(".");
}
}
});
ReflectionObject.prototype.toJSON =   function toJSON() {
throw Error();
};
ReflectionObject.prototype.onAdd = function onAdd(parent) {
if (this.parent && this.parent !== parent)
this.parent.remove(this);
this.parent = parent;
this.resolved = false;
var root = parent.root;
if (root instanceof Root)
root._handleAdd(this);
};
ReflectionObject.prototype.onRemove = function onRemove(parent) {
var root = parent.root;
if (root instanceof Root)
root._handleRemove(this);
this.parent = null;
this.resolved = false;
};
ReflectionObject.prototype.resolve = function resolve() {
if (this.resolved)
return this;
if (this.root instanceof Root)
this.resolved = true;
return this;
};
ReflectionObject.prototype._resolveFeaturesRecursive = function _resolveFeaturesRecursive(edition) {
return this._resolveFeatures(this._edition || edition);
};
ReflectionObject.prototype._resolveFeatures = function _resolveFeatures(edition) {
if (this._featuresResolved) {
return;
}
var defaults = {};
if (!edition) {
throw new Error("Unknown edition for " + this.fullName);
}
var protoFeatures = util.merge({}, this.options && this.options.features,
this._inferLegacyProtoFeatures(edition));
if (this._edition) {
if (edition === "proto2") {
defaults = Object.assign({}, proto2Defaults);
} else if (edition === "proto3") {
defaults = Object.assign({}, proto3Defaults);
} else if (edition === "2023") {
defaults = Object.assign({}, editions2023Defaults);
} else if (edition === "2024") {
defaults = Object.assign({}, editions2024Defaults);
} else if (edition === "2026") {
defaults = Object.assign({}, editions2026Defaults);
} else {
throw new Error("Unknown edition: " + edition);
}
this._features = util.merge(defaults, protoFeatures);
} else {
if (this.partOf instanceof OneOf) {
var lexicalParentFeaturesCopy = util.merge({}, this.partOf._features);
this._features = util.merge(lexicalParentFeaturesCopy, protoFeatures);
} else if (this.declaringField) {
} else if (this.parent) {
var parentFeaturesCopy = util.merge({}, this.parent._features);
this._features = util.merge(parentFeaturesCopy, protoFeatures);
} else {
throw new Error("Unable to find a parent for " + this.fullName);
}
}
if (this.extensionField) {
this.extensionField._features = this._features;
}
this._featuresResolved = true;
};
ReflectionObject.prototype._inferLegacyProtoFeatures = function _inferLegacyProtoFeatures( ) {
return {};
};
ReflectionObject.prototype.getOption = function getOption(name) {
if (this.options && Object.prototype.hasOwnProperty.call(this.options, name))
return this.options[name];
return undefined;
};
ReflectionObject.prototype.setOption = function setOption(name, value, ifNotSet) {
if (name === "__proto__")
return this;
if (!this.options)
this.options = {};
if (/^features\./.test(name)) {
util.setProperty(this.options, name, value, ifNotSet);
} else {
var prev = this.getOption(name);
if (!ifNotSet || prev === undefined) {
if (prev !== value) this.resolved = false;
this.options[name] = value;
}
}
return this;
};
ReflectionObject.prototype.setParsedOption = function setParsedOption(name, value, propName) {
if (name === "__proto__")
return this;
if (!this.parsedOptions) {
this.parsedOptions = [];
}
var parsedOptions = this.parsedOptions;
if (propName) {
var opt = parsedOptions.find(function (opt) {
return Object.prototype.hasOwnProperty.call(opt, name);
});
if (opt) {
var newValue = opt[name];
util.setProperty(newValue, propName, value);
} else {
opt = {};
opt[name] = util.setProperty({}, propName, value);
parsedOptions.push(opt);
}
} else {
var newOpt = {};
newOpt[name] = value;
parsedOptions.push(newOpt);
}
return this;
};
ReflectionObject.prototype.setOptions = function setOptions(options, ifNotSet) {
if (options)
for (var keys = Object.keys(options), i = 0; i < keys.length; ++i)
this.setOption(keys[i], options[keys[i]], ifNotSet);
return this;
};
Object.defineProperty(ReflectionObject.prototype, "toString", {
value: function toString() {
var className = this.constructor.className,
fullName  = this.fullName;
if (fullName.length)
return className + " " + fullName;
return className;
},
writable: true,
enumerable: false,
configurable: true
});
ReflectionObject.prototype._editionToJSON = function _editionToJSON() {
if (!this._edition || this._edition === "proto3") {
return undefined;
}
return this._edition;
};
ReflectionObject._configure = function(Root_) {
Root = Root_;
};
}),
90441:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = OneOf;
var ReflectionObject = __webpack_require__(2385);
OneOf.prototype = Object.create(ReflectionObject.prototype, {
constructor: {
value: OneOf,
writable: true,
enumerable: false,
configurable: true
}
});
OneOf.className = "OneOf";
var Field = __webpack_require__(70792),
util  = __webpack_require__(87926);
function OneOf(name, fieldNames, options, comment) {
if (!Array.isArray(fieldNames)) {
options = fieldNames;
fieldNames = undefined;
}
ReflectionObject.call(this, name, options);
if (!(fieldNames === undefined || Array.isArray(fieldNames)))
throw TypeError("fieldNames must be an Array");
this.oneof = fieldNames || [];
this.fieldsArray = [];
this.comment = comment;
}
OneOf.fromJSON = function fromJSON(name, json) {
return new OneOf(name, json.oneof, json.options, json.comment);
};
OneOf.prototype.toJSON = function toJSON(toJSONOptions) {
var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
return util.toObject([
"options" , this.options,
"oneof"   , this.oneof,
"comment" , keepComments ? this.comment : undefined
]);
};
function addFieldsToParent(oneof) {
if (oneof.parent)
for (var i = 0; i < oneof.fieldsArray.length; ++i)
if (!oneof.fieldsArray[i].parent)
oneof.parent.add(oneof.fieldsArray[i]);
}
OneOf.prototype.add = function add(field) {
if (!(field instanceof Field))
throw TypeError("field must be a Field");
if (field.parent && field.parent !== this.parent)
field.parent.remove(field);
this.oneof.push(field.name);
this.fieldsArray.push(field);
field.partOf = this;
addFieldsToParent(this);
return this;
};
OneOf.prototype.remove = function remove(field) {
if (!(field instanceof Field))
throw TypeError("field must be a Field");
var index = this.fieldsArray.indexOf(field);
if (index < 0)
throw Error(field + " is not a member of " + this);
this.fieldsArray.splice(index, 1);
index = this.oneof.indexOf(field.name);
if (index > -1)
this.oneof.splice(index, 1);
field.partOf = null;
return this;
};
OneOf.prototype.onAdd = function onAdd(parent) {
ReflectionObject.prototype.onAdd.call(this, parent);
var self = this;
for (var i = 0; i < this.oneof.length; ++i) {
var field = parent.get(this.oneof[i]);
if (field && !field.partOf) {
field.partOf = self;
self.fieldsArray.push(field);
}
}
addFieldsToParent(this);
};
OneOf.prototype.onRemove = function onRemove(parent) {
for (var i = 0, field; i < this.fieldsArray.length; ++i)
if ((field = this.fieldsArray[i]).parent)
field.parent.remove(field);
ReflectionObject.prototype.onRemove.call(this, parent);
};
Object.defineProperty(OneOf.prototype, "isProto3Optional", {
get: function() {
if (this.fieldsArray == null || this.fieldsArray.length !== 1) {
return false;
}
var field = this.fieldsArray[0];
return field.options != null && field.options["proto3_optional"] === true;
}
});
OneOf.d = function decorateOneOf() {
var fieldNames = new Array(arguments.length),
index = 0;
while (index < arguments.length)
fieldNames[index] = arguments[index++];
return function oneOfDecorator(prototype, oneofName) {
util.decorateType(prototype.constructor)
.add(new OneOf(oneofName, fieldNames));
Object.defineProperty(prototype, oneofName, {
get: util.oneOfGetter(fieldNames),
set: util.oneOfSetter(fieldNames)
});
};
};
}),
35607:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = parse;
parse.filename = null;
parse.defaults = { keepCase: false };
var tokenize  = __webpack_require__(68311),
Root      = __webpack_require__(28666),
Type      = __webpack_require__(81426),
Field     = __webpack_require__(70792),
MapField  = __webpack_require__(43124),
OneOf     = __webpack_require__(90441),
Enum      = __webpack_require__(15363),
Service   = __webpack_require__(98303),
Method    = __webpack_require__(70627),
ReflectionObject = __webpack_require__(2385),
types     = __webpack_require__(79761),
util      = __webpack_require__(87926);
var base10Re    = /^[1-9][0-9]*$/,
base10NegRe = /^-?[1-9][0-9]*$/,
base16Re    = /^0[x][0-9a-fA-F]+$/,
base16NegRe = /^-?0[x][0-9a-fA-F]+$/,
base8Re     = /^0[0-7]+$/,
base8NegRe  = /^-?0[0-7]+$/,
integerTypeRe = /^(?:u?int|sint|s?fixed)(?:32|64)$/,
unsignedTypeRe = /^(?:uint|fixed)(?:32|64)$/,
numberRe    = util.patterns.numberRe,
nameRe      = /^[a-zA-Z_][a-zA-Z_0-9]*$/,
typeRefRe   = util.patterns.typeRefRe;
var maxFieldId = 536870911,
maxEnumId = 2147483647;
function parse(source, root, options) {
if (!(root instanceof Root)) {
options = root;
root = new Root();
}
if (!options)
options = parse.defaults;
var preferTrailingComment = options.preferTrailingComment || false;
var tn = tokenize(source, options.alternateCommentMode || false),
next = tn.next,
push = tn.push,
peek = tn.peek,
skip = tn.skip,
cmnt = tn.cmnt;
var head = true,
pkg,
imports,
weakImports,
edition = "proto2";
var ptr = root;
var topLevelObjects = [];
var topLevelOptions = {};
var applyCase = options.keepCase ? function(name) { return name; } : util.camelCase;
function resolveFileFeatures() {
topLevelObjects.forEach(obj => {
obj._edition = edition;
Object.keys(topLevelOptions).forEach(opt => {
if (obj.getOption(opt) !== undefined) return;
obj.setOption(opt, topLevelOptions[opt], true);
});
});
}
function illegal(token, name, insideTryCatch) {
var filename = parse.filename;
if (!insideTryCatch)
parse.filename = null;
return Error("illegal " + (name || "token") + " '" + token + "' (" + (filename ? filename + ", " : "") + "line " + tn.line + ")");
}
function readString() {
var values = [],
token;
do {
if ((token = next()) !== "\"" && token !== "'")
throw illegal(token);
values.push(next());
skip(token);
token = peek();
} while (token === "\"" || token === "'");
return values.join("");
}
function readValue(acceptTypeRef) {
var token = next();
switch (token) {
case "'":
case "\"":
push(token);
return readString();
case "true": case "TRUE":
return true;
case "false": case "FALSE":
return false;
}
try {
return parseNumber(token,   true);
} catch (e) {
if (acceptTypeRef && typeRefRe.test(token))
return token;
throw illegal(token, "value");
}
}
function readRanges(target, acceptStrings, max, acceptNegative) {
var token, start;
do {
if (acceptStrings && ((token = peek()) === "\"" || token === "'")) {
var str = readString();
target.push(str);
if (edition >= 2023) {
throw illegal(str, "id");
}
} else {
try {
target.push([ start = parseId(next(), acceptNegative, max), skip("to", true) ? parseId(next(), acceptNegative, max) : start ]);
} catch (err) {
if (acceptStrings && typeRefRe.test(token) && edition >= 2023) {
target.push(token);
} else {
throw err;
}
}
}
} while (skip(",", true));
var dummy = {options: undefined};
dummy.setOption = function(name, value) {
if (this.options === undefined) this.options = {};
this.options[name] = value;
};
ifBlock(
dummy,
function parseRange_block(token) {
if (token === "option") {
parseOption(dummy, token);
skip(";");
} else
throw illegal(token);
},
function parseRange_line() {
parseInlineOptions(dummy);
});
}
function parseNumber(token, insideTryCatch) {
var sign = 1;
if (token.charAt(0) === "-") {
sign = -1;
token = token.substring(1);
}
switch (token) {
case "inf": case "INF": case "Inf":
return sign * Infinity;
case "nan": case "NAN": case "Nan": case "NaN":
return NaN;
case "0":
return sign * 0;
}
if (base10Re.test(token))
return sign * parseInt(token, 10);
if (base16Re.test(token))
return sign * parseInt(token, 16);
if (base8Re.test(token))
return sign * parseInt(token, 8);
if (numberRe.test(token))
return sign * parseFloat(token);
throw illegal(token, "number", insideTryCatch);
}
function parseInteger(token, acceptNegative, name) {
if (token === null)
throw illegal(token, "end of input");
if (!acceptNegative && token.charAt(0) === "-")
throw illegal(token, name || "integer");
if (token === "0" || token === "-0")
return 0;
var value;
if (base10NegRe.test(token))
value = parseInt(token, 10);
else if (base16NegRe.test(token))
value = parseInt(token, 16);
else if (base8NegRe.test(token))
value = parseInt(token, 8);
else
throw illegal(token, name || "integer");
return value || 0;
}
function parseId(token, acceptNegative, max) {
switch (token) {
case "max": case "MAX": case "Max":
return max || maxFieldId;
}
return parseInteger(token, acceptNegative, "id");
}
function parsePackage() {
if (pkg !== undefined)
throw illegal("package");
pkg = next();
if (pkg === null || !typeRefRe.test(pkg))
throw illegal(pkg, "name");
ptr = ptr.define(pkg);
skip(";");
}
function parseImport() {
var token = peek();
var whichImports;
switch (token) {
case "option":
if (edition < "2024") {
throw illegal("option");
}
next();
readString();
skip(";");
return;
case "weak":
whichImports = weakImports || (weakImports = []);
next();
break;
case "public":
next();
default:
whichImports = imports || (imports = []);
break;
}
token = readString();
skip(";");
whichImports.push(token);
}
function parseSyntax() {
skip("=");
edition = readString();
if (edition < 2023)
throw illegal(edition, "syntax");
skip(";");
}
function parseEdition() {
skip("=");
edition = readString();
const supportedEditions = ["2023", "2024", "2026"];
if (!supportedEditions.includes(edition))
throw illegal(edition, "edition");
skip(";");
}
function parseCommon(parent, token, depth) {
if (depth === undefined)
depth = 0;
switch (token) {
case "option":
parseOption(parent, token);
skip(";");
return true;
case "message":
parseType(parent, token, depth + 1);
return true;
case "enum":
parseEnum(parent, token);
return true;
case "export":
case "local":
if (edition < "2024") {
return false;
}
var visibility = token;
token = next();
if (token === "export" || token === "local") {
return false;
}
if (token !== "message" && token !== "enum") {
return false;
}
(token === "message"
? parseType(parent, token, depth + 1)
: parseEnum(parent, token)
).visibility = visibility;
return true;
case "service":
parseService(parent, token, depth + 1);
return true;
case "extend":
parseExtension(parent, token, depth);
return true;
}
return false;
}
function ifBlock(obj, fnIf, fnElse) {
var trailingLine = tn.line;
if (obj) {
if(typeof obj.comment !== "string") {
obj.comment = cmnt();
}
obj.filename = parse.filename;
}
if (skip("{", true)) {
var token;
while ((token = next()) !== "}")
fnIf(token);
skip(";", true);
} else {
if (fnElse)
fnElse();
skip(";");
if (obj && (typeof obj.comment !== "string" || preferTrailingComment))
obj.comment = cmnt(trailingLine) || obj.comment;
}
}
function parseType(parent, token, depth) {
if (depth === undefined)
depth = 0;
if (depth > util.nestingLimit)
throw Error("max depth exceeded");
if ((token = next()) === null || !nameRe.test(token))
throw illegal(token, "type name");
var type = new Type(token);
ifBlock(type, function parseType_block(token) {
if (parseCommon(type, token, depth))
return;
switch (token) {
case ";":
break;
case "map":
parseMapField(type, token);
break;
case "required":
if (edition !== "proto2")
throw illegal(token);
case "repeated":
parseField(type, token, undefined, depth + 1);
break;
case "optional":
if (edition === "proto3") {
parseField(type, "proto3_optional", undefined, depth + 1);
} else if (edition !== "proto2") {
throw illegal(token);
} else {
parseField(type, "optional", undefined, depth + 1);
}
break;
case "oneof":
parseOneOf(type, token, depth + 1);
break;
case "extensions":
readRanges(type.extensions || (type.extensions = []));
break;
case "reserved":
readRanges(type.reserved || (type.reserved = []), true);
break;
default:
if (edition === "proto2" || !typeRefRe.test(token)) {
throw illegal(token);
}
push(token);
parseField(type, "optional", undefined, depth + 1);
break;
}
});
parent.add(type);
if (parent === ptr) {
topLevelObjects.push(type);
}
return type;
}
function parseField(parent, rule, extend, depth) {
var type = next();
if (type === null) {
throw illegal(type, "end of input");
}
if (type === "group") {
parseGroup(parent, rule, extend, depth);
return;
}
while (type.endsWith(".") || (peek() || "").startsWith(".")) {
var part = next();
if (part === null) {
throw illegal(part, "end of input");
}
type += part;
}
if (!typeRefRe.test(type))
throw illegal(type, "type");
var name = next();
if (name === null) {
throw illegal(name, "end of input");
}
if (!nameRe.test(name))
throw illegal(name, "name");
var protoName = name;
name = applyCase(name);
skip("=");
var field = new Field(name, parseId(next()), type, rule === "proto3_optional" ? "optional" : rule, extend);
if (protoName !== name)
field.protoName = protoName;
ifBlock(field, function parseField_block(token) {
if (token === "option") {
parseOption(field, token);
skip(";");
} else
throw illegal(token);
}, function parseField_line() {
parseInlineOptions(field);
});
if (rule === "proto3_optional") {
var oneof = new OneOf("_" + name);
field.setOption("proto3_optional", true);
oneof.add(field);
parent.add(oneof);
} else {
parent.add(field);
}
if (parent === ptr) {
topLevelObjects.push(field);
}
}
function parseGroup(parent, rule, extend, depth) {
if (depth === undefined)
depth = 0;
if (depth > util.nestingLimit)
throw Error("max depth exceeded");
if (edition >= 2023) {
throw illegal("group");
}
var name = next();
if (name === null || !nameRe.test(name))
throw illegal(name, "name");
var fieldName = util.lcFirst(name);
if (name === fieldName)
name = util.ucFirst(name);
skip("=");
var id = parseId(next());
var type = new Type(name);
type.group = true;
var field = new Field(fieldName, id, name, rule, extend);
field.filename = parse.filename;
ifBlock(type, function parseGroup_block(token) {
switch (token) {
case ";":
break;
case "map":
parseMapField(type);
break;
case "option":
parseOption(type, token);
skip(";");
break;
case "required":
case "repeated":
parseField(type, token, undefined, depth + 1);
break;
case "optional":
if (edition === "proto3") {
parseField(type, "proto3_optional", undefined, depth + 1);
} else {
parseField(type, "optional", undefined, depth + 1);
}
break;
case "message":
parseType(type, token, depth + 1);
break;
case "enum":
parseEnum(type, token);
break;
case "reserved":
readRanges(type.reserved || (type.reserved = []), true);
break;
case "export":
case "local":
if (edition < "2024") {
throw illegal(token);
}
token = next();
switch (token) {
case "message":
parseType(type, token, depth + 1);
break;
case "enum":
parseType(type, token, depth + 1);
break;
default:
throw illegal(token);
}
break;
default:
throw illegal(token);
}
});
parent.add(type)
.add(field);
if (parent === ptr) {
topLevelObjects.push(type);
topLevelObjects.push(field);
}
}
function parseMapField(parent) {
skip("<");
var keyType = next();
if (types.mapKey[keyType] === undefined)
throw illegal(keyType, "type");
skip(",");
var valueType = next();
if (!typeRefRe.test(valueType))
throw illegal(valueType, "type");
skip(">");
var name = next();
if (name === null || !nameRe.test(name))
throw illegal(name, "name");
skip("=");
var protoName = name;
name = applyCase(name);
var field = new MapField(name, parseId(next()), keyType, valueType);
if (protoName !== name)
field.protoName = protoName;
ifBlock(field, function parseMapField_block(token) {
if (token === "option") {
parseOption(field, token);
skip(";");
} else
throw illegal(token);
}, function parseMapField_line() {
parseInlineOptions(field);
});
parent.add(field);
}
function parseOneOf(parent, token, depth) {
if ((token = next()) === null || !nameRe.test(token))
throw illegal(token, "name");
var oneof = new OneOf(applyCase(token));
ifBlock(oneof, function parseOneOf_block(token) {
if (token === "option") {
parseOption(oneof, token);
skip(";");
} else {
push(token);
parseField(oneof, "optional", undefined, depth);
}
});
parent.add(oneof);
}
function parseEnum(parent, token) {
if ((token = next()) === null || !nameRe.test(token))
throw illegal(token, "name");
var enm = new Enum(token),
values = [];
ifBlock(enm, function parseEnum_block(token) {
switch(token) {
case ";":
break;
case "option":
parseOption(enm, token);
skip(";");
break;
case "reserved":
readRanges(enm.reserved || (enm.reserved = []), true, maxEnumId, true);
if(enm.reserved === undefined) enm.reserved = [];
break;
default:
values.push(parseEnumValue(token));
}
});
for (var i = 0; i < values.length; ++i)
enm.add(values[i].name, values[i].id, values[i].comment, values[i].options);
parent.add(enm);
if (parent === ptr) {
topLevelObjects.push(enm);
}
return enm;
}
function parseEnumValue(token) {
if (!nameRe.test(token))
throw illegal(token, "name");
skip("=");
var value = parseId(next(), true),
dummy = {
options: undefined
};
dummy.getOption = function(name) {
return this.options[name];
};
dummy.setOption = function(name, value) {
ReflectionObject.prototype.setOption.call(dummy, name, value);
};
dummy.setParsedOption = function() {
return undefined;
};
ifBlock(dummy, function parseEnumValue_block(token) {
if (token === "option") {
parseOption(dummy, token);
skip(";");
} else
throw illegal(token);
}, function parseEnumValue_line() {
parseInlineOptions(dummy);
});
return {
name: token,
id: value,
comment: dummy.comment,
options: dummy.parsedOptions || dummy.options
};
}
function parseOption(parent, token) {
var option;
var propName;
var isOption = true;
if (token === "option") {
token = next();
}
while (token !== "=") {
if (token === null) {
throw illegal(token, "end of input");
}
if (token === "(") {
var parensValue = next();
skip(")");
token = "(" + parensValue + ")";
}
if (isOption) {
isOption = false;
if (token.includes(".") && !token.includes("(")) {
var tokens = token.split(".");
option = tokens[0] + ".";
token = tokens[1];
continue;
}
option = token;
} else {
propName = propName ? propName += token : token;
}
token = next();
}
var name = propName ? option.concat(propName) : option;
var optionValue = parseOptionValue(parent, name);
propName = propName && propName[0] === "." ? propName.slice(1) : propName;
option = option && option[option.length - 1] === "." ? option.slice(0, -1) : option;
setParsedOption(parent, option, optionValue, propName);
}
function parseOptionValue(parent, name, depth) {
if (depth === undefined)
depth = 0;
if (depth > util.recursionLimit)
throw Error("max depth exceeded");
if (skip("{", true)) {
var objectResult = {};
while (!skip("}", true)) {
token = next();
var propName;
if (token === null)
throw illegal(token, "end of input");
if (token === "[") {
token = next();
var slash = token === null ? -1 : token.lastIndexOf("/");
if (token === null || !typeRefRe.test(slash < 0 ? token : token.slice(slash + 1)))
throw illegal(token, "name");
propName = "[" + token + "]";
skip("]");
} else {
if (!nameRe.test(token)) {
throw illegal(token, "name");
}
propName = token;
}
var value;
skip(":", true);
if (peek() === "{") {
value = parseOptionValue(parent, name + "." + propName, depth + 1);
} else if (peek() === "[") {
value = [];
var lastValue,
lastValueIsAggregate;
if (skip("[", true)) {
if (!skip("]", true)) {
do {
lastValueIsAggregate = peek() === "{";
lastValue = lastValueIsAggregate
? parseOptionValue(parent, name + "." + propName, depth + 1)
: readValue(true);
value.push(lastValue);
} while (skip(",", true));
skip("]");
if (typeof lastValue !== "undefined") {
if (!lastValueIsAggregate)
setOption(parent, name + "." + propName, lastValue);
}
}
}
} else {
value = readValue(true);
setOption(parent, name + "." + propName, value);
}
var prevValue = Object.prototype.hasOwnProperty.call(objectResult, propName)
? objectResult[propName]
: undefined;
if (prevValue)
value = [].concat(prevValue).concat(value);
if (propName !== "__proto__")
objectResult[propName] = value;
skip(",", true);
skip(";", true);
}
return objectResult;
}
var simpleValue = name === "default" && parent instanceof Field && integerTypeRe.test(parent.type)
? parseInteger(next(), !unsignedTypeRe.test(parent.type))
: readValue(true);
setOption(parent, name, simpleValue);
return simpleValue;
}
function setOption(parent, name, value) {
if (ptr === parent && /^features\./.test(name)) {
topLevelOptions[name] = value;
return;
}
if (name === "json_name" && parent instanceof Field) {
parent.jsonName = value;
}
if (parent.setOption)
parent.setOption(name, value);
}
function setParsedOption(parent, name, value, propName) {
if (parent.setParsedOption)
parent.setParsedOption(name, value, propName);
}
function parseInlineOptions(parent) {
if (skip("[", true)) {
do {
parseOption(parent, "option");
} while (skip(",", true));
skip("]");
}
return parent;
}
function parseService(parent, token, depth) {
if (depth === undefined)
depth = 0;
if (depth > util.recursionLimit)
throw Error("max depth exceeded");
if ((token = next()) === null || !nameRe.test(token))
throw illegal(token, "service name");
var service = new Service(token);
ifBlock(service, function parseService_block(token) {
if (parseCommon(service, token, depth)) {
return;
}
if (token === ";")
return;
if (token === "rpc")
parseMethod(service, token);
else
throw illegal(token);
});
parent.add(service);
if (parent === ptr) {
topLevelObjects.push(service);
}
}
function parseMethod(parent, token) {
var commentText = cmnt();
var type = token;
if (!nameRe.test(token = next()))
throw illegal(token, "name");
var name = token,
requestType, requestStream,
responseType, responseStream;
skip("(");
if (skip("stream", true))
requestStream = true;
if (!typeRefRe.test(token = next()))
throw illegal(token);
requestType = token;
skip(")"); skip("returns"); skip("(");
if (skip("stream", true))
responseStream = true;
if (!typeRefRe.test(token = next()))
throw illegal(token);
responseType = token;
skip(")");
var method = new Method(name, type, requestType, responseType, requestStream, responseStream);
method.comment = commentText;
ifBlock(method, function parseMethod_block(token) {
if (token === ";")
return;
if (token === "option") {
parseOption(method, token);
skip(";");
} else
throw illegal(token);
});
parent.add(method);
}
function parseExtension(parent, token, depth) {
if ((token = next()) === null || !typeRefRe.test(token))
throw illegal(token, "reference");
var reference = token;
ifBlock(null, function parseExtension_block(token) {
switch (token) {
case "required":
case "repeated":
parseField(parent, token, reference, depth + 1);
break;
case "optional":
if (edition === "proto3") {
parseField(parent, "proto3_optional", reference, depth + 1);
} else {
parseField(parent, "optional", reference, depth + 1);
}
break;
default:
if (edition === "proto2" || !typeRefRe.test(token))
throw illegal(token);
push(token);
parseField(parent, "optional", reference, depth + 1);
break;
}
});
}
var token;
while ((token = next()) !== null) {
switch (token) {
case ";":
break;
case "package":
if (!head)
throw illegal(token);
parsePackage();
break;
case "import":
parseImport();
break;
case "syntax":
if (!head)
throw illegal(token);
parseSyntax();
break;
case "edition":
if (!head)
throw illegal(token);
parseEdition();
break;
case "option":
parseOption(ptr, token);
skip(";", true);
break;
default:
if (parseCommon(ptr, token, 0)) {
head = false;
continue;
}
throw illegal(token);
}
}
resolveFileFeatures();
parse.filename = null;
return {
"package"     : pkg,
"imports"     : imports,
weakImports  : weakImports,
root         : root
};
}
}),
44789:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = Reader;
var util      = __webpack_require__(49186);
var BufferReader;
var LongBits  = util.LongBits,
utf8      = util.utf8;
function indexOutOfRange(reader, writeLength) {
return RangeError("index out of range: " + reader.pos + " + " + (writeLength || 1) + " > " + reader.len);
}
function Reader(buffer) {
this.buf = buffer;
this.pos = 0;
this.len = buffer.length;
this.view = null;
this.discardUnknown = Reader.discardUnknown;
}
function create_array(buffer) {
if (Array.isArray(buffer))
buffer = new Uint8Array(buffer);
if (buffer instanceof Uint8Array)
return new Reader(buffer);
throw Error("illegal buffer");
}
var create = function create() {
return util.Buffer
? function create_buffer_setup(buffer) {
return (Reader.create = function create_buffer(buffer) {
return util.Buffer.isBuffer(buffer)
? new BufferReader(buffer)
: create_array(buffer);
})(buffer);
}
: create_array;
};
Reader.create = create();
Reader.prototype.raw = function read_raw(start, end) {
return this.buf.subarray(start, end);
};
function readVarint32NearEnd(reader) {
var value = 0;
for (var i = 0; i < 4; ++i) {
if (reader.pos >= reader.len)
throw indexOutOfRange(reader);
var b = reader.buf[reader.pos++];
value = (value | (b & 127) << i * 7) >>> 0;
if (b < 128)
return value;
}
throw indexOutOfRange(reader);
}
Reader.prototype.uint32 = function read_uint32() {
if (this.len - this.pos < 5) {
if (this.pos >= this.len)
throw indexOutOfRange(this);
if (this.buf[this.pos] >= 128)
return readVarint32NearEnd(this);
}
var buf = this.buf,
pos = this.pos,
value = (buf[pos] & 127) >>> 0;
if (buf[pos++] < 128) {
this.pos = pos;
return value;
}
value = (value | (buf[pos] & 127) << 7) >>> 0;
if (buf[pos++] < 128) {
this.pos = pos;
return value;
}
value = (value | (buf[pos] & 127) << 14) >>> 0;
if (buf[pos++] < 128) {
this.pos = pos;
return value;
}
value = (value | (buf[pos] & 127) << 21) >>> 0;
if (buf[pos++] < 128) {
this.pos = pos;
return value;
}
value = (value | (buf[pos] & 15) << 28) >>> 0;
if (buf[pos++] < 128) {
this.pos = pos;
return value;
}
for (var i = 0; i < 5; ++i) {
if (pos >= this.len) {
this.pos = pos;
throw indexOutOfRange(this);
}
if (buf[pos++] < 128) {
this.pos = pos;
return value;
}
}
this.pos = pos;
throw Error("invalid varint encoding");
};
Reader.prototype.tag = function read_tag() {
if (this.len - this.pos < 5) {
if (this.pos >= this.len)
throw indexOutOfRange(this);
if (this.buf[this.pos] >= 128)
return readVarint32NearEnd(this);
}
var buf = this.buf,
pos = this.pos,
value = (buf[pos] & 127) >>> 0;
if (buf[pos++] < 128) {
this.pos = pos;
return value;
}
value = (value | (buf[pos] & 127) << 7) >>> 0;
if (buf[pos++] < 128) {
this.pos = pos;
return value;
}
value = (value | (buf[pos] & 127) << 14) >>> 0;
if (buf[pos++] < 128) {
this.pos = pos;
return value;
}
value = (value | (buf[pos] & 127) << 21) >>> 0;
if (buf[pos++] < 128) {
this.pos = pos;
return value;
}
value = (value | (buf[pos] & 15) << 28) >>> 0;
if (buf[pos] < 128 && (buf[pos] & 112) === 0) {
this.pos = pos + 1;
return value;
}
this.pos = pos + 1;
throw Error("invalid tag encoding");
};
Reader.prototype.size = function read_size() {
if (this.len - this.pos < 5) {
if (this.pos >= this.len)
throw indexOutOfRange(this);
if (this.buf[this.pos] >= 128)
return readVarint32NearEnd(this);
}
var buf = this.buf,
pos = this.pos,
value = (buf[pos] & 127) >>> 0;
if (buf[pos++] < 128) {
this.pos = pos;
return value;
}
value = (value | (buf[pos] & 127) << 7) >>> 0;
if (buf[pos++] < 128) {
this.pos = pos;
return value;
}
value = (value | (buf[pos] & 127) << 14) >>> 0;
if (buf[pos++] < 128) {
this.pos = pos;
return value;
}
value = (value | (buf[pos] & 127) << 21) >>> 0;
if (buf[pos++] < 128) {
this.pos = pos;
return value;
}
this.pos = pos + 1;
if (buf[pos] > 7)
throw Error("invalid length encoding");
return (value | buf[pos] << 28) >>> 0;
};
Reader.prototype.int32 = function read_int32() {
return this.uint32() | 0;
};
Reader.prototype.sint32 = function read_sint32() {
var value = this.uint32();
return value >>> 1 ^ -(value & 1) | 0;
};
function readLongVarint() {
var bits = new LongBits(0, 0);
var i = 0;
if (this.len - this.pos > 4) {
for (; i < 4; ++i) {
bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0;
if (this.buf[this.pos++] < 128)
return bits;
}
bits.lo = (bits.lo | (this.buf[this.pos] & 127) << 28) >>> 0;
bits.hi = (bits.hi | (this.buf[this.pos] & 127) >>  4) >>> 0;
if (this.buf[this.pos++] < 128)
return bits;
i = 0;
} else {
for (; i < 4; ++i) {
if (this.pos >= this.len)
throw indexOutOfRange(this);
bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0;
if (this.buf[this.pos++] < 128)
return bits;
}
throw indexOutOfRange(this);
}
if (this.len - this.pos > 4) {
for (; i < 5; ++i) {
bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0;
if (this.buf[this.pos++] < 128)
return bits;
}
} else {
for (; i < 5; ++i) {
if (this.pos >= this.len)
throw indexOutOfRange(this);
bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0;
if (this.buf[this.pos++] < 128)
return bits;
}
}
throw Error("invalid varint encoding");
}
Reader.prototype.bool = function read_bool() {
var value = false,
b;
for (var i = 0; i < 10; ++i) {
if (this.pos >= this.len)
throw indexOutOfRange(this);
b = this.buf[this.pos++];
if (b & 127)
value = true;
if (b < 128)
return value;
}
throw Error("invalid varint encoding");
};
function readFixed32_end(buf, end) {
return (buf[end - 4]
| buf[end - 3] << 8
| buf[end - 2] << 16
| buf[end - 1] << 24) >>> 0;
}
Reader.prototype.fixed32 = function read_fixed32() {
if (this.pos + 4 > this.len)
throw indexOutOfRange(this, 4);
return readFixed32_end(this.buf, this.pos += 4);
};
Reader.prototype.sfixed32 = function read_sfixed32() {
if (this.pos + 4 > this.len)
throw indexOutOfRange(this, 4);
return readFixed32_end(this.buf, this.pos += 4) | 0;
};
function readFixed64( ) {
if (this.pos + 8 > this.len)
throw indexOutOfRange(this, 8);
return new LongBits(readFixed32_end(this.buf, this.pos += 4), readFixed32_end(this.buf, this.pos += 4));
}
Reader.prototype.float = function read_float() {
if (this.pos + 4 > this.len)
throw indexOutOfRange(this, 4);
var value = util.float.readFloatLE(this.buf, this.pos);
this.pos += 4;
return value;
};
Reader.prototype.double = function read_double() {
if (this.pos + 8 > this.len)
throw indexOutOfRange(this, 4);
var value = util.float.readDoubleLE(this.buf, this.pos);
this.pos += 8;
return value;
};
Reader.prototype.uint32s = function read_uint32s(array) {
if (array === undefined) array = [];
var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
if (end > len) throw indexOutOfRange(this, end - this.pos);
this.len = end;
while (pos < end) {
value = buf[pos++];
if (value < 128)
array.push(value);
else {
this.pos = pos - 1;
array.push(this.uint32());
pos = this.pos;
}
}
this.pos = pos;
if (pos !== end) throw RangeError("index out of range");
this.len = len;
return array;
};
Reader.prototype.int32s = function read_int32s(array) {
if (array === undefined) array = [];
var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
if (end > len) throw indexOutOfRange(this, end - this.pos);
this.len = end;
while (pos < end) {
value = buf[pos++];
if (value < 128)
array.push(value);
else {
this.pos = pos - 1;
array.push(this.int32());
pos = this.pos;
}
}
this.pos = pos;
if (pos !== end) throw RangeError("index out of range");
this.len = len;
return array;
};
Reader.prototype.sint32s = function read_sint32s(array) {
if (array === undefined) array = [];
var end = this.size() + this.pos, len = this.len;
if (end > len) throw indexOutOfRange(this, end - this.pos);
this.len = end;
while (this.pos < end)
array.push(this.sint32());
if (this.pos !== end) throw RangeError("index out of range");
this.len = len;
return array;
};
Reader.prototype.bools = function read_bools(array) {
if (array === undefined) array = [];
var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
if (end > len) throw indexOutOfRange(this, end - this.pos);
this.len = end;
while (pos < end) {
value = buf[pos++];
if (value < 128)
array.push(value !== 0);
else {
this.pos = pos - 1;
array.push(this.bool());
pos = this.pos;
}
}
this.pos = pos;
if (pos !== end) throw RangeError("index out of range");
this.len = len;
return array;
};
var VIEW_THRESHOLD_FLOAT = 8,
VIEW_THRESHOLD_INT   = 128;
function getLazyView(reader, count, threshold) {
var view = reader.view;
if (view || count < threshold)
return view;
var buf = reader.buf;
return reader.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
}
Reader.prototype.fixed32s = function read_fixed32s(array) {
if (array === undefined) array = [];
var len = this.size(), end = this.pos + len;
if (end > this.len) throw indexOutOfRange(this, len);
var count = len >>> 2, i = array.length, pos = this.pos;
array.length = i + count;
var dv = getLazyView(this, count, VIEW_THRESHOLD_INT);
if (dv)
for (var k = 0; k < count; ++k, pos += 4) array[i++] = dv.getUint32(pos, true);
else {
var buf = this.buf;
for (var j = 0; j < count; ++j, pos += 4) array[i++] = readFixed32_end(buf, pos + 4);
}
this.pos = pos;
if (pos !== end) throw indexOutOfRange(this, 4);
return array;
};
Reader.prototype.sfixed32s = function read_sfixed32s(array) {
if (array === undefined) array = [];
var len = this.size(), end = this.pos + len;
if (end > this.len) throw indexOutOfRange(this, len);
var count = len >>> 2, i = array.length, pos = this.pos;
array.length = i + count;
var dv = getLazyView(this, count, VIEW_THRESHOLD_INT);
if (dv)
for (var k = 0; k < count; ++k, pos += 4) array[i++] = dv.getInt32(pos, true);
else {
var buf = this.buf;
for (var j = 0; j < count; ++j, pos += 4) array[i++] = readFixed32_end(buf, pos + 4) | 0;
}
this.pos = pos;
if (pos !== end) throw indexOutOfRange(this, 4);
return array;
};
Reader.prototype.floats = function read_floats(array) {
if (array === undefined) array = [];
var len = this.size(), end = this.pos + len;
if (end > this.len) throw indexOutOfRange(this, len);
var count = len >>> 2, i = array.length, pos = this.pos;
array.length = i + count;
var dv = getLazyView(this, count, VIEW_THRESHOLD_FLOAT);
if (dv)
for (var k = 0; k < count; ++k, pos += 4) array[i++] = dv.getFloat32(pos, true);
else {
var buf = this.buf;
for (var j = 0; j < count; ++j, pos += 4) array[i++] = util.float.readFloatLE(buf, pos);
}
this.pos = pos;
if (pos !== end) throw indexOutOfRange(this, 4);
return array;
};
Reader.prototype.doubles = function read_doubles(array) {
if (array === undefined) array = [];
var len = this.size(), end = this.pos + len;
if (end > this.len) throw indexOutOfRange(this, len);
var count = len >>> 3, i = array.length, pos = this.pos;
array.length = i + count;
var dv = getLazyView(this, count, VIEW_THRESHOLD_FLOAT);
if (dv)
for (var k = 0; k < count; ++k, pos += 8) array[i++] = dv.getFloat64(pos, true);
else {
var buf = this.buf;
for (var j = 0; j < count; ++j, pos += 8) array[i++] = util.float.readDoubleLE(buf, pos);
}
this.pos = pos;
if (pos !== end) throw indexOutOfRange(this, 8);
return array;
};
Reader.prototype.uint64s = function read_uint64s(array) {
if (array === undefined) array = [];
var end = this.size() + this.pos, len = this.len;
if (end > len) throw indexOutOfRange(this, end - this.pos);
this.len = end;
while (this.pos < end)
array.push(this.uint64());
if (this.pos !== end) throw RangeError("index out of range");
this.len = len;
return array;
};
Reader.prototype.int64s = function read_int64s(array) {
if (array === undefined) array = [];
var end = this.size() + this.pos, len = this.len;
if (end > len) throw indexOutOfRange(this, end - this.pos);
this.len = end;
while (this.pos < end)
array.push(this.int64());
if (this.pos !== end) throw RangeError("index out of range");
this.len = len;
return array;
};
Reader.prototype.sint64s = function read_sint64s(array) {
if (array === undefined) array = [];
var end = this.size() + this.pos, len = this.len;
if (end > len) throw indexOutOfRange(this, end - this.pos);
this.len = end;
while (this.pos < end)
array.push(this.sint64());
if (this.pos !== end) throw RangeError("index out of range");
this.len = len;
return array;
};
Reader.prototype.fixed64s = function read_fixed64s(array) {
if (array === undefined) array = [];
var len = this.size(), end = this.pos + len, i = array.length;
if (end > this.len) throw indexOutOfRange(this, len);
var count = len >>> 3;
array.length = i + count;
for (var j = 0; j < count; ++j)
array[i++] = this.fixed64();
if (this.pos !== end) throw indexOutOfRange(this, 8);
return array;
};
Reader.prototype.sfixed64s = function read_sfixed64s(array) {
if (array === undefined) array = [];
var len = this.size(), end = this.pos + len, i = array.length;
if (end > this.len) throw indexOutOfRange(this, len);
var count = len >>> 3;
array.length = i + count;
for (var j = 0; j < count; ++j)
array[i++] = this.sfixed64();
if (this.pos !== end) throw indexOutOfRange(this, 8);
return array;
};
Reader.prototype.bytes = function read_bytes() {
var length = this.size(),
start  = this.pos,
end    = this.pos + length;
if (end > this.len)
throw indexOutOfRange(this, length);
this.pos = end;
return this.raw(start, end);
};
Reader.prototype.string = function read_string() {
var length = this.size(),
start  = this.pos,
end    = this.pos + length;
if (end > this.len)
throw indexOutOfRange(this, length);
this.pos = end;
return utf8.read(this.buf, start, end);
};
Reader.prototype.stringVerify = function read_string_verify() {
var length = this.size(),
start  = this.pos,
end    = this.pos + length;
if (end > this.len)
throw indexOutOfRange(this, length);
this.pos = end;
return utf8.readStrict(this.buf, start, end);
};
Reader.prototype.skip = function skip(length) {
if (typeof length === "number") {
if (this.pos + length > this.len)
throw indexOutOfRange(this, length);
this.pos += length;
} else {
do {
if (this.pos >= this.len)
throw indexOutOfRange(this);
} while (this.buf[this.pos++] & 128);
}
return this;
};
Reader.recursionLimit = util.recursionLimit;
Reader.discardUnknown = true;
Reader.prototype.skipType = function(wireType, depth, fieldNumber) {
if (depth === undefined) depth = 0;
if (depth > Reader.recursionLimit)
throw Error("max depth exceeded");
if (fieldNumber === 0)
throw Error("illegal tag: field number 0");
switch (wireType) {
case 0:
this.skip();
break;
case 1:
this.skip(8);
break;
case 2:
this.skip(this.size());
break;
case 3:
while (true) {
var tag = this.tag();
var nestedField = tag >>> 3;
wireType = tag & 7;
if (!nestedField)
throw Error("illegal tag: field number 0");
if (wireType === 4) {
if (fieldNumber !== undefined && nestedField !== fieldNumber)
throw Error("invalid end group tag");
break;
}
this.skipType(wireType, depth + 1, nestedField);
}
break;
case 5:
this.skip(4);
break;
default:
throw Error("invalid wire type " + wireType + " at offset " + this.pos);
}
return this;
};
Reader._configure = function(BufferReader_) {
BufferReader = BufferReader_;
Reader.create = create();
BufferReader._configure();
var fn = util.Long ? "toLong" :   "toNumber";
util.merge(Reader.prototype, {
int64: function read_int64() {
return readLongVarint.call(this)[fn](false);
},
uint64: function read_uint64() {
return readLongVarint.call(this)[fn](true);
},
sint64: function read_sint64() {
return readLongVarint.call(this).zzDecode()[fn](false);
},
fixed64: function read_fixed64() {
return readFixed64.call(this)[fn](true);
},
sfixed64: function read_sfixed64() {
return readFixed64.call(this)[fn](false);
}
});
};
}),
89102:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = BufferReader;
var Reader = __webpack_require__(44789);
BufferReader.prototype = Object.create(Reader.prototype, {
constructor: {
value: BufferReader,
writable: true,
enumerable: false,
configurable: true
}
});
var util = __webpack_require__(49186);
function BufferReader(buffer) {
Reader.call(this, buffer);
}
BufferReader._configure = function () {
if (util.Buffer)
BufferReader.prototype._slice = util.Buffer.prototype.slice;
};
BufferReader.prototype.raw = function read_raw_buffer(start, end) {
return this._slice.call(this.buf, start, end);
};
BufferReader.prototype.string = function read_string_buffer() {
var len = this.size(),
start = this.pos,
end = this.pos + len;
if (end > this.len)
throw RangeError("index out of range: " + this.pos + " + " + len + " > " + this.len);
this.pos = end;
return this.buf.utf8Slice
? this.buf.utf8Slice(start, end)
: this.buf.toString("utf-8", start, end);
};
BufferReader._configure();
}),
28666:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = Root;
var Namespace = __webpack_require__(11731);
Root.prototype = Object.create(Namespace.prototype, {
constructor: {
value: Root,
writable: true,
enumerable: false,
configurable: true
}
});
Root.className = "Root";
var Field   = __webpack_require__(70792),
Enum    = __webpack_require__(15363),
OneOf   = __webpack_require__(90441),
util    = __webpack_require__(87926);
var Type,
parse,
common;
function Root(options) {
Namespace.call(this, "", options);
this.deferred = [];
this.files = [];
this._edition = "proto2";
this._fullyQualifiedObjects = {};
}
Root.fromJSON = function fromJSON(json, root, depth) {
if (depth === undefined)
depth = 0;
if (depth > util.recursionLimit)
throw Error("max depth exceeded");
if (!root)
root = new Root();
if (json.options)
root.setOptions(json.options);
return root.addJSON(json.nested, depth).resolveAll();
};
Root.prototype.resolvePath = util.path.resolve;
Root.prototype.fetch = util.fetch;
function SYNC() {}
Root.prototype.load = function load(filename, options, callback) {
if (typeof options === "function") {
callback = options;
options = undefined;
}
var self = this;
if (!callback) {
return util.asPromise(load, self, filename, options);
}
var sync = callback === SYNC;
function finish(err, root) {
if (!callback) {
return;
}
if (sync) {
throw err;
}
if (root) {
root.resolveAll();
}
var cb = callback;
callback = null;
cb(err, root);
}
function getBundledFileName(filename) {
var idx = filename.lastIndexOf("google/protobuf/");
if (idx > -1) {
var altname = filename.substring(idx);
if (Object.prototype.hasOwnProperty.call(common, altname)) return altname;
}
if (Object.prototype.hasOwnProperty.call(common, filename)) return filename;
return null;
}
function process(filename, source, depth) {
if (depth === undefined)
depth = 0;
try {
if (depth > util.recursionLimit)
throw Error("max depth exceeded");
if (util.isString(source) && source.charAt(0) === "{")
source = JSON.parse(source);
if (!util.isString(source))
self.setOptions(source.options).addJSON(source.nested);
else {
parse.filename = filename;
var parsed = parse(source, self, options),
resolved,
i = 0;
if (parsed.imports)
for (; i < parsed.imports.length; ++i)
if (resolved = getBundledFileName(parsed.imports[i]) || self.resolvePath(filename, parsed.imports[i]))
fetch(resolved, false, depth + 1);
if (parsed.weakImports)
for (i = 0; i < parsed.weakImports.length; ++i)
if (resolved = getBundledFileName(parsed.weakImports[i]) || self.resolvePath(filename, parsed.weakImports[i]))
fetch(resolved, true, depth + 1);
}
} catch (err) {
finish(err);
}
if (!sync && !queued) {
finish(null, self);
}
}
function fetch(filename, weak, depth) {
if (depth === undefined)
depth = 0;
filename = getBundledFileName(filename) || filename;
if (self.files.indexOf(filename) > -1) {
return;
}
self.files.push(filename);
if (Object.prototype.hasOwnProperty.call(common, filename)) {
if (sync) {
process(filename, common[filename], depth);
} else {
++queued;
setTimeout(function() {
--queued;
process(filename, common[filename], depth);
});
}
return;
}
if (sync) {
var source;
try {
source = util.fs.readFileSync(filename).toString("utf8");
} catch (err) {
if (!weak)
finish(err);
return;
}
process(filename, source, depth);
} else {
++queued;
self.fetch(filename, function(err, source) {
--queued;
if (!callback) {
return;
}
if (err) {
if (!weak)
finish(err);
else if (!queued)
finish(null, self);
return;
}
process(filename, source, depth);
});
}
}
var queued = 0;
if (util.isString(filename)) {
filename = [ filename ];
}
for (var i = 0, resolved; i < filename.length; ++i)
if (resolved = self.resolvePath("", filename[i]))
fetch(resolved);
if (sync) {
self.resolveAll();
return self;
}
if (!queued) {
finish(null, self);
}
return self;
};
Root.prototype.loadSync = function loadSync(filename, options) {
if (!util.isNode)
throw Error("not supported");
return this.load(filename, options, SYNC);
};
Root.prototype.resolveAll = function resolveAll() {
if (!this._needsRecursiveResolve) return this;
if (this.deferred.length)
throw Error("unresolvable extensions: " + this.deferred.map(function(field) {
return "'extend " + field.extend + "' in " + field.parent.fullName;
}).join(", "));
return Namespace.prototype.resolveAll.call(this);
};
var exposeRe = /^[A-Z]/;
function tryHandleExtension(root, field) {
var extendedType = field.parent.lookup(field.extend);
if (extendedType) {
var sisterField = new Field(field.fullName, field.id, field.type, field.rule, undefined, field.options);
if (extendedType.get(sisterField.name)) {
return true;
}
sisterField.declaringField = field;
field.extensionField = sisterField;
extendedType.add(sisterField);
return true;
}
return false;
}
Root.prototype._handleAdd = function _handleAdd(object) {
if (object instanceof Field) {
if (  object.extend !== undefined &&   !object.extensionField)
if (!tryHandleExtension(this, object))
this.deferred.push(object);
} else if (object instanceof Enum) {
if (exposeRe.test(object.name))
object.parent[object.name] = object.values;
} else if (!(object instanceof OneOf))   {
if (object instanceof Type)
for (var i = 0; i < this.deferred.length;)
if (tryHandleExtension(this, this.deferred[i]))
this.deferred.splice(i, 1);
else
++i;
for (var j = 0; j <   object.nestedArray.length; ++j)
this._handleAdd(object._nestedArray[j]);
if (exposeRe.test(object.name))
object.parent[object.name] = object;
}
if (object instanceof Type || object instanceof Enum || object instanceof Field) {
this._fullyQualifiedObjects[object.fullName] = object;
}
};
Root.prototype._handleRemove = function _handleRemove(object) {
if (object instanceof Field) {
if (  object.extend !== undefined) {
if (  object.extensionField) {
object.extensionField.parent.remove(object.extensionField);
object.extensionField = null;
} else {
var index = this.deferred.indexOf(object);
if (index > -1)
this.deferred.splice(index, 1);
}
}
} else if (object instanceof Enum) {
if (exposeRe.test(object.name))
delete object.parent[object.name];
} else if (object instanceof Namespace) {
for (var i = 0; i <   object.nestedArray.length; ++i)
this._handleRemove(object._nestedArray[i]);
if (exposeRe.test(object.name))
delete object.parent[object.name];
}
delete this._fullyQualifiedObjects[object.fullName];
};
Root._configure = function(Type_, parse_, common_) {
Type   = Type_;
parse  = parse_;
common = common_;
};
}),
16937:
((module) => {
module.exports = Object.create(null);
}),
96575:
((__unused_webpack_module, exports, __webpack_require__) => {
var rpc = exports;
rpc.Service = __webpack_require__(53603);
}),
53603:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = Service;
var util = __webpack_require__(49186);
Service.prototype = Object.create(util.EventEmitter.prototype, {
constructor: {
value: Service,
writable: true,
enumerable: false,
configurable: true
}
});
function Service(rpcImpl, requestDelimited, responseDelimited) {
if (typeof rpcImpl !== "function")
throw TypeError("rpcImpl must be a function");
util.EventEmitter.call(this);
this.rpcImpl = rpcImpl;
this.requestDelimited = Boolean(requestDelimited);
this.responseDelimited = Boolean(responseDelimited);
}
Service.prototype.rpcCall = function rpcCall(method, requestCtor, responseCtor, request, callback) {
if (!request)
throw TypeError("request must be specified");
var self = this;
if (!callback)
return util.asPromise(rpcCall, self, method, requestCtor, responseCtor, request);
if (!self.rpcImpl) {
setTimeout(function() { callback(Error("already ended")); }, 0);
return undefined;
}
try {
return self.rpcImpl(
method,
requestCtor[self.requestDelimited ? "encodeDelimited" : "encode"](request).finish(),
function rpcCallback(err, response) {
if (err) {
self.emit("error", err, method);
return callback(err);
}
if (response === null) {
self.end(  true);
return undefined;
}
if (!(response instanceof responseCtor)) {
try {
response = responseCtor[self.responseDelimited ? "decodeDelimited" : "decode"](response);
} catch (err) {
self.emit("error", err, method);
return callback(err);
}
}
self.emit("data", response, method);
return callback(null, response);
}
);
} catch (err) {
self.emit("error", err, method);
setTimeout(function() { callback(err); }, 0);
return undefined;
}
};
Service.prototype.end = function end(endedByRPC) {
if (this.rpcImpl) {
if (!endedByRPC)
this.rpcImpl(null, null, null);
this.rpcImpl = null;
this.emit("end").off();
}
return this;
};
}),
98303:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = Service;
var Namespace = __webpack_require__(11731);
Service.prototype = Object.create(Namespace.prototype, {
constructor: {
value: Service,
writable: true,
enumerable: false,
configurable: true
}
});
Service.className = "Service";
var Method = __webpack_require__(70627),
util   = __webpack_require__(87926),
rpc    = __webpack_require__(96575);
function Service(name, options) {
Namespace.call(this, name, options);
this.methods = {};
this._methodsArray = null;
}
Service.fromJSON = function fromJSON(name, json, depth) {
if (depth === undefined)
depth = 0;
if (depth > util.recursionLimit)
throw Error("max depth exceeded");
var service = new Service(name, json.options);
if (json.methods)
for (var names = Object.keys(json.methods), i = 0; i < names.length; ++i)
service.add(Method.fromJSON(names[i], json.methods[names[i]]));
if (json.nested)
service.addJSON(json.nested, depth);
if (json.edition)
service._edition = json.edition;
service.comment = json.comment;
service._defaultEdition = "proto3";
return service;
};
Service.prototype.toJSON = function toJSON(toJSONOptions) {
var inherited = Namespace.prototype.toJSON.call(this, toJSONOptions);
var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
return util.toObject([
"edition" , this._editionToJSON(),
"options" , inherited && inherited.options || undefined,
"methods" , Namespace.arrayToJSON(this.methodsArray, toJSONOptions) ||   {},
"nested"  , inherited && inherited.nested || undefined,
"comment" , keepComments ? this.comment : undefined
]);
};
Object.defineProperty(Service.prototype, "methodsArray", {
get: function() {
return this._methodsArray || (this._methodsArray = util.toArray(this.methods));
}
});
function clearCache(service) {
service._methodsArray = null;
return service;
}
Service.prototype.get = function get(name) {
return Object.prototype.hasOwnProperty.call(this.methods, name)
? this.methods[name]
: Namespace.prototype.get.call(this, name);
};
Service.prototype.resolveAll = function resolveAll() {
if (!this._needsRecursiveResolve) return this;
Namespace.prototype.resolve.call(this);
var methods = this.methodsArray;
for (var i = 0; i < methods.length; ++i)
methods[i].resolve();
return this;
};
Service.prototype._resolveFeaturesRecursive = function _resolveFeaturesRecursive(edition) {
if (!this._needsRecursiveFeatureResolution) return this;
edition = this._edition || edition;
Namespace.prototype._resolveFeaturesRecursive.call(this, edition);
this.methodsArray.forEach(method => {
method._resolveFeaturesRecursive(edition);
});
return this;
};
Service.prototype.add = function add(object) {
if (this.get(object.name))
throw Error("duplicate name '" + object.name + "' in " + this);
if (object instanceof Method) {
if (object.name === "__proto__")
return this;
this.methods[object.name] = object;
object.parent = this;
return clearCache(this);
}
return Namespace.prototype.add.call(this, object);
};
Service.prototype.remove = function remove(object) {
if (object instanceof Method) {
if (this.methods[object.name] !== object)
throw Error(object + " is not a member of " + this);
delete this.methods[object.name];
object.parent = null;
return clearCache(this);
}
return Namespace.prototype.remove.call(this, object);
};
Service.prototype.create = function create(rpcImpl, requestDelimited, responseDelimited) {
var rpcService = new rpc.Service(rpcImpl, requestDelimited, responseDelimited);
for (var i = 0, method; i <   this.methodsArray.length; ++i) {
var methodName = util.lcFirst((method = this._methodsArray[i]).resolve().name).replace(/[^$\w_]/g, "");
rpcService[methodName] = (function(method, requestType, responseType) {
return function rpcMethod(request, callback) {
return rpc.Service.prototype.rpcCall.call(this, method, requestType, responseType, request, callback);
};
})(method, method.resolvedRequestType.ctor, method.resolvedResponseType.ctor);
}
return rpcService;
};
}),
68311:
((module) => {
module.exports = tokenize;
var delimRe        = /[\s{}=;:[\],'"()<>]/g,
stringDoubleRe = /(?:"([^"\\]*(?:\\.[^"\\]*)*)")/g,
stringSingleRe = /(?:'([^'\\]*(?:\\.[^'\\]*)*)')/g;
var setCommentRe = /^ *[*/]+ */,
setCommentAltRe = /^\s*\*?\/*/,
setCommentSplitRe = /\n/g,
whitespaceRe = /\s/,
unescapeRe = /\\([0-7]{1,3}|[xX][0-9a-fA-F]{1,2}|.?)/g;
var unescapeMap = {
"a": "\x07",
"b": "\b",
"f": "\f",
"r": "\r",
"n": "\n",
"t": "\t",
"v": "\v",
"?": "?",
"'": "'",
"\"": "\""
};
function unescape(str) {
return str.replace(unescapeRe, function($0, $1) {
var first = $1.charAt(0);
if (first >= "0" && first <= "7")
return String.fromCharCode(parseInt($1, 8) & 255);
if (first === "x" || first === "X")
return String.fromCharCode(parseInt($1.substring(1), 16));
switch ($1) {
case "\\":
case "":
return $1;
default:
return unescapeMap[$1] || "";
}
});
}
tokenize.unescape = unescape;
function tokenize(source, alternateCommentMode) {
source = source.toString();
var offset = 0,
length = source.length,
line = 1,
lastCommentLine = 0,
comments = {};
var stack = [];
var stringDelim = null;
function illegal(subject) {
return Error("illegal " + subject + " (line " + line + ")");
}
function readString() {
var re = stringDelim === "'" ? stringSingleRe : stringDoubleRe;
re.lastIndex = offset - 1;
var match = re.exec(source);
if (!match)
throw illegal("string");
offset = re.lastIndex;
push(stringDelim);
stringDelim = null;
return unescape(match[1]);
}
function charAt(pos) {
return source.charAt(pos);
}
function setComment(start, end, isLeading) {
var comment = {
type: source.charAt(start++),
lineEmpty: false,
leading: isLeading,
};
var lookback;
if (alternateCommentMode) {
lookback = 2;
} else {
lookback = 3;
}
var commentOffset = start - lookback,
c;
do {
if (--commentOffset < 0 ||
(c = source.charAt(commentOffset)) === "\n") {
comment.lineEmpty = true;
break;
}
} while (c === " " || c === "\t");
var lines = source
.substring(start, end)
.split(setCommentSplitRe);
for (var i = 0; i < lines.length; ++i)
lines[i] = lines[i]
.replace(alternateCommentMode ? setCommentAltRe : setCommentRe, "")
.trim();
comment.text = lines
.join("\n")
.trim();
comments[line] = comment;
lastCommentLine = line;
}
function isDoubleSlashCommentLine(startOffset) {
var endOffset = findEndOfLine(startOffset);
var lineText = source.substring(startOffset, endOffset);
var isComment = /^\s*\/\//.test(lineText);
return isComment;
}
function findEndOfLine(cursor) {
var endOffset = cursor;
while (endOffset < length && charAt(endOffset) !== "\n") {
endOffset++;
}
return endOffset;
}
function next() {
if (stack.length > 0)
return stack.shift();
if (stringDelim)
return readString();
var repeat,
prev,
curr,
start,
isDoc,
nextLineIsComment,
isLeadingComment = offset === 0;
do {
if (offset === length)
return null;
repeat = false;
while (whitespaceRe.test(curr = charAt(offset))) {
if (curr === "\n") {
isLeadingComment = true;
++line;
}
if (++offset === length)
return null;
}
if (charAt(offset) === "/") {
if (++offset === length) {
throw illegal("comment");
}
if (charAt(offset) === "/") {
if (!alternateCommentMode) {
isDoc = charAt(start = offset + 1) === "/";
while (charAt(++offset) !== "\n") {
if (offset === length) {
return null;
}
}
++offset;
if (isDoc) {
setComment(start, offset - 1, isLeadingComment);
isLeadingComment = true;
}
++line;
repeat = true;
} else {
start = offset;
isDoc = false;
if (isDoubleSlashCommentLine(offset - 1)) {
isDoc = true;
do {
offset = findEndOfLine(offset);
if (offset === length) {
break;
}
offset++;
if (!isLeadingComment) {
break;
}
nextLineIsComment = isDoubleSlashCommentLine(offset);
if (nextLineIsComment) {
line++;
}
} while (nextLineIsComment);
} else {
offset = Math.min(length, findEndOfLine(offset) + 1);
}
if (isDoc) {
setComment(start, offset, isLeadingComment);
isLeadingComment = true;
}
line++;
repeat = true;
}
} else if ((curr = charAt(offset)) === "*") {
start = offset + 1;
isDoc = alternateCommentMode || charAt(start) === "*";
do {
if (curr === "\n") {
++line;
}
if (++offset === length) {
throw illegal("comment");
}
prev = curr;
curr = charAt(offset);
} while (prev !== "*" || curr !== "/");
++offset;
if (isDoc) {
setComment(start, offset - 2, isLeadingComment);
isLeadingComment = true;
}
repeat = true;
} else {
return "/";
}
}
} while (repeat);
var end = offset;
delimRe.lastIndex = 0;
var delim = delimRe.test(charAt(end++));
if (!delim)
while (end < length && !delimRe.test(charAt(end)))
++end;
var token = source.substring(offset, offset = end);
if (token === "\"" || token === "'")
stringDelim = token;
return token;
}
function push(token) {
stack.push(token);
}
function peek() {
if (!stack.length) {
var token = next();
if (token === null)
return null;
push(token);
}
return stack[0];
}
function skip(expected, optional) {
var actual = peek(),
equals = actual === expected;
if (equals) {
next();
return true;
}
if (!optional)
throw illegal("token '" + actual + "', '" + expected + "' expected");
return false;
}
function cmnt(trailingLine) {
var ret = null;
var comment;
if (trailingLine === undefined) {
comment = comments[line - 1];
delete comments[line - 1];
if (comment && (alternateCommentMode || comment.type === "*" || comment.lineEmpty)) {
ret = comment.leading ? comment.text : null;
}
} else {
if (lastCommentLine < trailingLine) {
peek();
}
comment = comments[trailingLine];
delete comments[trailingLine];
if (comment && !comment.lineEmpty && (alternateCommentMode || comment.type === "/")) {
ret = comment.leading ? null : comment.text;
}
}
return ret;
}
return Object.defineProperty({
next: next,
peek: peek,
push: push,
skip: skip,
cmnt: cmnt
}, "line", {
get: function() { return line; }
});
}
}),
81426:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = Type;
var Namespace = __webpack_require__(11731);
Type.prototype = Object.create(Namespace.prototype, {
constructor: {
value: Type,
writable: true,
enumerable: false,
configurable: true
}
});
Type.className = "Type";
var Enum      = __webpack_require__(15363),
OneOf     = __webpack_require__(90441),
Field     = __webpack_require__(70792),
MapField  = __webpack_require__(43124),
Service   = __webpack_require__(98303),
Message   = __webpack_require__(82463),
Reader    = __webpack_require__(44789),
Writer    = __webpack_require__(29745),
util      = __webpack_require__(87926),
encoder   = __webpack_require__(36880),
decoder   = __webpack_require__(91224),
verifier  = __webpack_require__(24524),
converter = __webpack_require__(2000),
wrappers  = __webpack_require__(45162);
function Type(name, options) {
name = name.replace(/\W/g, "");
Namespace.call(this, name, options);
this.fields = {};
this.oneofs = undefined;
this.extensions = undefined;
this.reserved = undefined;
this.group = undefined;
this.visibility = undefined;
this._fieldsById = null;
this._fieldsArray = null;
this._oneofsArray = null;
this._ctor = null;
this._fieldsByJsonName = null;
}
Object.defineProperties(Type.prototype, {
fieldsById: {
get: function() {
if (this._fieldsById)
return this._fieldsById;
this._fieldsById = {};
for (var names = Object.keys(this.fields), i = 0; i < names.length; ++i) {
var field = this.fields[names[i]],
id = field.id;
if (this._fieldsById[id])
throw Error("duplicate id " + id + " in " + this);
this._fieldsById[id] = field;
}
return this._fieldsById;
}
},
fieldsArray: {
get: function() {
return this._fieldsArray || (this._fieldsArray = util.toArray(this.fields));
}
},
oneofsArray: {
get: function() {
return this._oneofsArray || (this._oneofsArray = util.toArray(this.oneofs));
}
},
ctor: {
get: function() {
return this._ctor || (this.ctor = Type.generateConstructor(this)());
},
set: function(ctor) {
var prototype = ctor.prototype;
if (!(prototype instanceof Message)) {
ctor.prototype = new Message();
Object.defineProperty(ctor.prototype, "constructor", {
value: ctor,
writable: true,
enumerable: false,
configurable: true
});
util.merge(ctor.prototype, prototype);
}
ctor.$type = ctor.prototype.$type = this;
util.merge(ctor, Message, true);
this._ctor = ctor;
delete this.decode;
delete this.fromObject;
var i = 0;
for (var field; i <   this.fieldsArray.length; ++i) {
field = this._fieldsArray[i].resolve();
ctor.prototype[field.name] = field.defaultValue;
}
var ctorProperties = {};
for (i = 0; i <   this.oneofsArray.length; ++i)
ctorProperties[this._oneofsArray[i].resolve().name] = {
get: util.oneOfGetter(this._oneofsArray[i].oneof),
set: util.oneOfSetter(this._oneofsArray[i].oneof)
};
if (i)
Object.defineProperties(ctor.prototype, ctorProperties);
}
}
});
Type.generateConstructor = function generateConstructor(mtype) {
var gen = util.codegen(["p"]);
for (var i = 0, field; i < mtype.fieldsArray.length; ++i)
if ((field = mtype._fieldsArray[i]).map) gen
("this%s={}", util.safeProp(field.name));
else if (field.repeated) gen
("this%s=[]", util.safeProp(field.name));
return gen
("if(p)for(var ks=Object.keys(p),i=0;i<ks.length;++i)if(p[ks[i]]!=null&&ks[i]!==\"__proto__\")")
("this[ks[i]]=p[ks[i]]");
};
function clearCache(type) {
type._fieldsById = type._fieldsArray = type._oneofsArray = type._fieldsByJsonName = null;
delete type.encode;
delete type.decode;
delete type.verify;
return type;
}
Type.fromJSON = function fromJSON(name, json, depth) {
if (depth === undefined)
depth = 0;
if (depth > util.nestingLimit)
throw Error("max depth exceeded");
var type = new Type(name, json.options);
type.extensions = json.extensions;
type.reserved = json.reserved;
var names = Object.keys(json.fields),
i = 0;
for (; i < names.length; ++i)
type.add(
( typeof json.fields[names[i]].keyType !== "undefined"
? MapField.fromJSON
: Field.fromJSON )(names[i], json.fields[names[i]])
);
if (json.oneofs)
for (names = Object.keys(json.oneofs), i = 0; i < names.length; ++i)
type.add(OneOf.fromJSON(names[i], json.oneofs[names[i]]));
if (json.nested)
for (names = Object.keys(json.nested), i = 0; i < names.length; ++i) {
var nested = json.nested[names[i]];
type.add(
( nested.id !== undefined
? Field.fromJSON
: nested.fields !== undefined
? Type.fromJSON
: nested.values !== undefined
? Enum.fromJSON
: nested.methods !== undefined
? Service.fromJSON
: Namespace.fromJSON )(names[i], nested, depth + 1)
);
}
if (json.extensions && json.extensions.length)
type.extensions = json.extensions;
if (json.reserved && json.reserved.length)
type.reserved = json.reserved;
if (json.group)
type.group = true;
if (json.visibility)
type.visibility = json.visibility;
if (json.comment)
type.comment = json.comment;
if (json.edition)
type._edition = json.edition;
type._defaultEdition = "proto3";
return type;
};
Type.prototype.toJSON = function toJSON(toJSONOptions) {
var inherited = Namespace.prototype.toJSON.call(this, toJSONOptions);
var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
return util.toObject([
"edition"    , this._editionToJSON(),
"options"    , inherited && inherited.options || undefined,
"oneofs"     , Namespace.arrayToJSON(this.oneofsArray, toJSONOptions),
"fields"     , Namespace.arrayToJSON(this.fieldsArray.filter(function(obj) { return !obj.declaringField; }), toJSONOptions) || {},
"extensions" , this.extensions && this.extensions.length ? this.extensions : undefined,
"reserved"   , this.reserved && this.reserved.length ? this.reserved : undefined,
"group"      , this.group || undefined,
"visibility" , this.visibility,
"nested"     , inherited && inherited.nested || undefined,
"comment"    , keepComments ? this.comment : undefined
]);
};
Type.prototype.resolveAll = function resolveAll() {
if (!this._needsRecursiveResolve) return this;
Namespace.prototype.resolveAll.call(this);
var oneofs = this.oneofsArray; i = 0;
while (i < oneofs.length)
oneofs[i++].resolve();
var fields = this.fieldsArray, i = 0;
while (i < fields.length)
fields[i++].resolve();
return this;
};
Type.prototype._resolveFeaturesRecursive = function _resolveFeaturesRecursive(edition) {
if (!this._needsRecursiveFeatureResolution) return this;
edition = this._edition || edition;
Namespace.prototype._resolveFeaturesRecursive.call(this, edition);
this.oneofsArray.forEach(oneof => {
oneof._resolveFeatures(edition);
});
this.fieldsArray.forEach(field => {
field._resolveFeatures(edition);
});
return this;
};
Type.prototype.get = function get(name) {
if (Object.prototype.hasOwnProperty.call(this.fields, name))
return this.fields[name];
if (this.oneofs && Object.prototype.hasOwnProperty.call(this.oneofs, name))
return this.oneofs[name];
if (this.nested && Object.prototype.hasOwnProperty.call(this.nested, name))
return this.nested[name];
return null;
};
Type.prototype.add = function add(object) {
if (this.get(object.name))
throw Error("duplicate name '" + object.name + "' in " + this);
if (object instanceof Field && object.extend === undefined) {
if (this._fieldsById ?   this._fieldsById[object.id] : this.fieldsById[object.id])
throw Error("duplicate id " + object.id + " in " + this);
if (this.isReservedId(object.id))
throw Error("id " + object.id + " is reserved in " + this);
if (this.isReservedName(object.name) || object.name.charAt(0) === "$")
throw Error("name '" + object.name + "' is reserved in " + this);
if (object.name === "__proto__")
return this;
if (object.parent)
object.parent.remove(object);
this.fields[object.name] = object;
object.message = this;
object.onAdd(this);
return clearCache(this);
}
if (object instanceof OneOf) {
if (object.name.charAt(0) === "$")
throw Error("name '" + object.name + "' is reserved in " + this);
if (object.name === "__proto__")
return this;
if (!this.oneofs)
this.oneofs = {};
this.oneofs[object.name] = object;
object.onAdd(this);
return clearCache(this);
}
return Namespace.prototype.add.call(this, object);
};
Type.prototype.remove = function remove(object) {
if (object instanceof Field && object.extend === undefined) {
if (!util.remove(this.fields, object, object.name))
throw Error(object + " is not a member of " + this);
object.parent = null;
object.onRemove(this);
return clearCache(this);
}
if (object instanceof OneOf) {
if (!util.remove(this.oneofs, object, object.name))
throw Error(object + " is not a member of " + this);
object.parent = null;
object.onRemove(this);
return clearCache(this);
}
return Namespace.prototype.remove.call(this, object);
};
Type.prototype.isReservedId = function isReservedId(id) {
return Namespace.isReservedId(this.reserved, id);
};
Type.prototype.isReservedName = function isReservedName(name) {
return Namespace.isReservedName(this.reserved, name);
};
Type.prototype.create = function create(properties) {
return new this.ctor(properties);
};
Type.prototype.setup = function setup() {
var root = this.root;
if (root && root._needsRecursiveFeatureResolution) {
var edition = root._edition || this._edition;
if (edition)
root._resolveFeaturesRecursive(edition);
}
var fullName = this.fullName,
types    = [];
for (var i = 0; i <   this.fieldsArray.length; ++i)
types.push(this._fieldsArray[i].resolve().resolvedType);
this.encode = encoder(this)({
Writer : Writer,
types  : types,
util   : util
});
this.decode = decoder(this)({
Reader : Reader,
types  : types,
util   : util,
C      : this.ctor
});
this.verify = verifier(this)({
types : types,
util  : util
});
this.fromObject = converter.fromObject(this)({
types : types,
util  : util,
C     : this.ctor
});
this.toObject = converter.toObject(this)({
types : types,
util  : util
});
var wrapper = wrappers[fullName];
if (wrapper) {
var wrapperThis = Object.create(this);
wrapperThis._ctor = this.ctor;
wrapperThis.fromObject = this.fromObject;
this.fromObject = wrapper.fromObject.bind(wrapperThis);
wrapperThis.toObject = this.toObject;
this.toObject = wrapper.toObject.bind(wrapperThis);
}
return this;
};
Type.prototype.encode = function encode_setup(message, writer) {
return this.setup().encode.apply(this, arguments);
};
Type.prototype.encodeDelimited = function encodeDelimited(message, writer) {
return this.encode(message, (writer || Writer.create()).fork()).ldelim();
};
Type.prototype.decode = function decode_setup(reader, length) {
return this.setup().decode.apply(this, arguments);
};
Type.prototype.decodeDelimited = function decodeDelimited(reader) {
if (!(reader instanceof Reader))
reader = Reader.create(reader);
return this.decode(reader, reader.size());
};
Type.prototype.verify = function verify_setup(message) {
return this.setup().verify.apply(this, arguments);
};
Type.prototype.fromObject = function fromObject(object) {
return this.setup().fromObject.apply(this, arguments);
};
Type.prototype.toObject = function toObject(message, options) {
return this.setup().toObject.apply(this, arguments);
};
Type.prototype.getTypeUrl = function getTypeUrl(prefix) {
if (prefix === undefined)
prefix = "type.googleapis.com";
var fullName = this.fullName;
return prefix + "/" + (fullName.charAt(0) === "." ? fullName.substring(1) : fullName);
};
Type.d = function decorateType(typeName) {
return function typeDecorator(target) {
util.decorateType(target, typeName);
};
};
}),
79761:
((__unused_webpack_module, exports, __webpack_require__) => {
var types = exports;
var util = __webpack_require__(87926);
var s = [
"double",
"float",
"int32",
"uint32",
"sint32",
"fixed32",
"sfixed32",
"int64",
"uint64",
"sint64",
"fixed64",
"sfixed64",
"bool",
"string",
"bytes"
];
function bake(values, offset) {
var i = 0, o = Object.create(null);
offset |= 0;
while (i < values.length) o[s[i + offset]] = values[i++];
return o;
}
types.basic = bake([
1,
5,
0,
0,
0,
5,
5,
0,
0,
0,
1,
1,
0,
2,
2
]);
types.defaults = bake([
0,
0,
0,
0,
0,
0,
0,
0,
0,
0,
0,
0,
false,
"",
util.emptyArray,
null
]);
types.long = bake([
0,
0,
0,
1,
1
], 7);
types.mapKey = bake([
0,
0,
0,
5,
5,
0,
0,
0,
1,
1,
0,
2
], 2);
types.packed = bake([
1,
5,
0,
0,
0,
5,
5,
0,
0,
0,
1,
1,
0
]);
}),
87926:
((module, __unused_webpack_exports, __webpack_require__) => {
var util = module.exports = __webpack_require__(49186);
var roots = __webpack_require__(16937);
var Type,
Enum;
util.codegen  = __webpack_require__(85588);
util.fetch    = __webpack_require__(16117);
util.path     = __webpack_require__(61902);
util.patterns = __webpack_require__(30830);
var reservedRe = util.patterns.reservedRe;
util.fs = __webpack_require__(32402);
util.toArray = function toArray(object) {
if (object) {
var keys  = Object.keys(object),
array = new Array(keys.length),
index = 0;
while (index < keys.length)
array[index] = object[keys[index++]];
return array;
}
return [];
};
util.toObject = function toObject(array) {
var object = {},
index  = 0;
while (index < array.length) {
var key = array[index++],
val = array[index++];
if (val !== undefined)
object[key] = val;
}
return object;
};
util.remove = function remove(object, value, key) {
if (!object)
return false;
if (key !== undefined && Object.prototype.hasOwnProperty.call(object, key) && object[key] === value) {
delete object[key];
return true;
}
for (var names = Object.keys(object), i = 0; i < names.length; ++i)
if (object[names[i]] === value) {
delete object[names[i]];
return true;
}
return false;
};
util.isReserved = function isReserved(name) {
return reservedRe.test(name);
};
util.safeProp = function safeProp(prop) {
if (!/^[$\w_]+$/.test(prop) || reservedRe.test(prop))
return "[" + JSON.stringify(prop) + "]";
return "." + prop;
};
util.ucFirst = function ucFirst(str) {
return str.charAt(0).toUpperCase() + str.substring(1);
};
var camelCaseRe = /_([a-z])/g;
util.camelCase = function camelCase(str) {
return str.substring(0, 1)
+ str.substring(1)
.replace(camelCaseRe, function($0, $1) { return $1.toUpperCase(); });
};
util.jsonName = function jsonName(str) {
var result = "",
upperNext = false,
i = 0;
for (; i < str.length; ++i) {
var ch = str.charAt(i);
if (ch === "_")
upperNext = true;
else if (upperNext) {
result += ch.toUpperCase();
upperNext = false;
} else
result += ch;
}
return result;
};
util.compareFieldsById = function compareFieldsById(a, b) {
return a.id - b.id;
};
util.decorateType = function decorateType(ctor, typeName) {
if (ctor.$type) {
if (typeName && ctor.$type.name !== typeName) {
util.decorateRoot.remove(ctor.$type);
ctor.$type.name = typeName;
util.decorateRoot.add(ctor.$type);
}
return ctor.$type;
}
if (!Type)
Type = __webpack_require__(81426);
var type = new Type(typeName || ctor.name);
util.decorateRoot.add(type);
type.ctor = ctor;
Object.defineProperty(ctor, "$type", { value: type, enumerable: false });
Object.defineProperty(ctor.prototype, "$type", { value: type, enumerable: false });
return type;
};
var decorateEnumIndex = 0;
util.decorateEnum = function decorateEnum(object) {
if (object.$type)
return object.$type;
if (!Enum)
Enum = __webpack_require__(15363);
var enm = new Enum("Enum" + decorateEnumIndex++, object);
util.decorateRoot.add(enm);
Object.defineProperty(object, "$type", { value: enm, enumerable: false });
return enm;
};
util.setProperty = function setProperty(dst, path, value, ifNotSet) {
function setProp(dst, path, value) {
var part = path.shift();
if (util.isUnsafeProperty(part))
return dst;
if (path.length > 0) {
dst[part] = setProp(dst[part] || {}, path, value);
} else {
var prevValue = dst[part];
if (prevValue && ifNotSet)
return dst;
if (prevValue)
value = [].concat(prevValue).concat(value);
dst[part] = value;
}
return dst;
}
if (typeof dst !== "object")
throw TypeError("dst must be an object");
if (!path)
throw TypeError("path must be specified");
path = path.split(".");
if (path.length > util.recursionLimit)
throw Error("max depth exceeded");
return setProp(dst, path, value);
};
Object.defineProperty(util, "decorateRoot", {
get: function() {
return roots["decorated"] || (roots["decorated"] = new (__webpack_require__(28666))());
}
});
}),
37200:
((module) => {
module.exports = asPromise;
function asPromise(fn, ctx ) {
var params  = new Array(arguments.length - 1),
offset  = 0,
index   = 2,
pending = true;
while (index < arguments.length)
params[offset++] = arguments[index++];
return new Promise(function executor(resolve, reject) {
params[offset] = function callback(err ) {
if (pending) {
pending = false;
if (err)
reject(err);
else {
var params = new Array(arguments.length - 1),
offset = 0;
while (offset < params.length)
params[offset++] = arguments[offset];
resolve.apply(null, params);
}
}
};
try {
fn.apply(ctx || null, params);
} catch (err) {
if (pending) {
pending = false;
reject(err);
}
}
});
}
}),
34866:
((__unused_webpack_module, exports) => {
var base64 = exports;
base64.length = function length(string) {
var p = string.length;
if (!p)
return 0;
while (p > 0 && string.charAt(p - 1) === "=")
--p;
return Math.floor(p * 3 / 4);
};
var b64 = new Array(64);
var s64 = new Array(123);
for (var i = 0; i < 64;)
s64[b64[i] = i < 26 ? i + 65 : i < 52 ? i + 71 : i < 62 ? i - 4 : i - 59 | 43] = i++;
s64[45] = 62;
s64[95] = 63;
base64.encode = function encode(buffer, start, end) {
var parts = null,
chunk = [];
var i = 0,
j = 0,
t;
while (start < end) {
var b = buffer[start++];
switch (j) {
case 0:
chunk[i++] = b64[b >> 2];
t = (b & 3) << 4;
j = 1;
break;
case 1:
chunk[i++] = b64[t | b >> 4];
t = (b & 15) << 2;
j = 2;
break;
case 2:
chunk[i++] = b64[t | b >> 6];
chunk[i++] = b64[b & 63];
j = 0;
break;
}
if (i > 8191) {
(parts || (parts = [])).push(String.fromCharCode.apply(String, chunk));
i = 0;
}
}
if (j) {
chunk[i++] = b64[t];
chunk[i++] = 61;
if (j === 1)
chunk[i++] = 61;
}
if (parts) {
if (i)
parts.push(String.fromCharCode.apply(String, chunk.slice(0, i)));
return parts.join("");
}
return String.fromCharCode.apply(String, chunk.slice(0, i));
};
var invalidEncoding = "invalid encoding";
base64.decode = function decode(string, buffer, offset) {
var start = offset;
var j = 0,
t;
for (var i = 0; i < string.length;) {
var c = string.charCodeAt(i++);
if (c === 61 && j > 1)
break;
if ((c = s64[c]) === undefined)
throw Error(invalidEncoding);
switch (j) {
case 0:
t = c;
j = 1;
break;
case 1:
buffer[offset++] = t << 2 | (c & 48) >> 4;
t = c;
j = 2;
break;
case 2:
buffer[offset++] = (t & 15) << 4 | (c & 60) >> 2;
t = c;
j = 3;
break;
case 3:
buffer[offset++] = (t & 3) << 6 | c;
j = 0;
break;
}
}
if (j === 1)
throw Error(invalidEncoding);
return offset - start;
};
var base64Re = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
base64UrlRe = /[-_]/,
base64UrlNoPaddingRe = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}(?:==)?|[A-Za-z0-9_-]{3}=?)?$/;
base64.test = function test(string) {
return base64Re.test(string)
|| base64UrlRe.test(string) && base64UrlNoPaddingRe.test(string);
};
}),
85588:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = codegen;
var patterns = __webpack_require__(30830);
var reservedRe = patterns.reservedRe;
function codegen(functionParams, functionName) {
if (typeof functionParams === "string") {
functionName = functionParams;
functionParams = undefined;
}
var body = [];
function Codegen(formatStringOrScope) {
if (typeof formatStringOrScope !== "string") {
var source = toString();
if (codegen.verbose)
console.log("codegen: " + source);
source = "return " + source;
if (formatStringOrScope) {
var scopeKeys   = Object.keys(formatStringOrScope),
scopeParams = new Array(scopeKeys.length + 1),
scopeValues = new Array(scopeKeys.length),
scopeOffset = 0;
while (scopeOffset < scopeKeys.length) {
scopeParams[scopeOffset] = scopeKeys[scopeOffset];
scopeValues[scopeOffset] = formatStringOrScope[scopeKeys[scopeOffset++]];
}
scopeParams[scopeOffset] = source;
return Function.apply(null, scopeParams).apply(null, scopeValues);
}
return Function(source)();
}
var formatParams = new Array(arguments.length - 1),
formatOffset = 0;
while (formatOffset < formatParams.length)
formatParams[formatOffset] = arguments[++formatOffset];
formatOffset = 0;
formatStringOrScope = formatStringOrScope.replace(/%([%dfijs])/g, function replace($0, $1) {
var value = formatParams[formatOffset++];
switch ($1) {
case "d": case "f":
value = Number(value);
return Object.is(value, -0) ? "-0" : String(value);
case "i": return String(Math.floor(value));
case "j": return JSON.stringify(value);
case "s": return String(value);
}
return "%";
});
if (formatOffset !== formatParams.length)
throw Error("parameter count mismatch");
body.push(formatStringOrScope);
return Codegen;
}
function toString(functionNameOverride) {
return "function " + safeFunctionName(functionNameOverride || functionName) + "(" + (functionParams && functionParams.join(",") || "") + "){\n  " + body.join("\n  ") + "\n}";
}
Object.defineProperty(Codegen, "toString", {
value: toString,
writable: true,
enumerable: true,
configurable: true
});
return Codegen;
}
codegen.verbose = false;
function safeFunctionName(name) {
if (!name)
return "";
name = String(name).replace(/[^\w$]/g, "");
if (!name)
return "";
if (/^\d/.test(name))
name = "_" + name;
return reservedRe.test(name) ? name + "_" : name;
}
}),
35079:
((module) => {
module.exports = EventEmitter;
function EventEmitter() {
this._listeners = Object.create(null);
}
EventEmitter.prototype.on = function on(evt, fn, ctx) {
(this._listeners[evt] || (this._listeners[evt] = [])).push({
fn  : fn,
ctx : ctx || this
});
return this;
};
EventEmitter.prototype.off = function off(evt, fn) {
if (evt === undefined)
this._listeners = Object.create(null);
else {
if (fn === undefined)
this._listeners[evt] = [];
else {
var listeners = this._listeners[evt];
if (!listeners)
return this;
for (var i = 0; i < listeners.length;)
if (listeners[i].fn === fn)
listeners.splice(i, 1);
else
++i;
}
}
return this;
};
EventEmitter.prototype.emit = function emit(evt) {
var listeners = this._listeners[evt];
if (listeners) {
var args = [],
i = 1;
for (; i < arguments.length;)
args.push(arguments[i++]);
for (i = 0; i < listeners.length;)
listeners[i].fn.apply(listeners[i++].ctx, args);
}
return this;
};
}),
16117:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = fetch;
var asPromise = __webpack_require__(37200),
fs        = __webpack_require__(32402);
function fetch(filename, options, callback) {
if (typeof options === "function") {
callback = options;
options = {};
} else if (!options)
options = {};
if (!callback)
return asPromise(fetch, this, filename, options);
if (!options.xhr && fs && fs.readFile)
return fs.readFile(filename, function fetchReadFileCallback(err, contents) {
return err && typeof XMLHttpRequest !== "undefined"
? fetch.xhr(filename, options, callback)
: err
? callback(err)
: callback(null, options.binary ? contents : contents.toString("utf8"));
});
return fetch.xhr(filename, options, callback);
}
fetch.xhr = function fetch_xhr(filename, options, callback) {
var xhr = new XMLHttpRequest();
xhr.onreadystatechange   = function fetchOnReadyStateChange() {
if (xhr.readyState !== 4)
return undefined;
if (xhr.status !== 0 && xhr.status !== 200)
return callback(Error("status " + xhr.status));
if (options.binary) {
var buffer = xhr.response;
if (!buffer) {
buffer = [];
for (var i = 0; i < xhr.responseText.length; ++i)
buffer.push(xhr.responseText.charCodeAt(i) & 255);
}
return callback(null, typeof Uint8Array !== "undefined" ? new Uint8Array(buffer) : buffer);
}
return callback(null, xhr.responseText);
};
if (options.binary) {
if ("overrideMimeType" in xhr)
xhr.overrideMimeType("text/plain; charset=x-user-defined");
xhr.responseType = "arraybuffer";
}
xhr.open("GET", filename);
xhr.send();
};
}),
40067:
((module) => {
module.exports = factory(factory);
function factory(exports) {
if (typeof Float32Array !== "undefined") (function() {
var f32 = new Float32Array([ -0 ]),
f8b = new Uint8Array(f32.buffer),
le  = f8b[3] === 128;
function writeFloat_f32_cpy(val, buf, pos) {
f32[0] = val;
buf[pos    ] = f8b[0];
buf[pos + 1] = f8b[1];
buf[pos + 2] = f8b[2];
buf[pos + 3] = f8b[3];
}
function writeFloat_f32_rev(val, buf, pos) {
f32[0] = val;
buf[pos    ] = f8b[3];
buf[pos + 1] = f8b[2];
buf[pos + 2] = f8b[1];
buf[pos + 3] = f8b[0];
}
exports.writeFloatLE = le ? writeFloat_f32_cpy : writeFloat_f32_rev;
exports.writeFloatBE = le ? writeFloat_f32_rev : writeFloat_f32_cpy;
function readFloat_f32_cpy(buf, pos) {
f8b[0] = buf[pos    ];
f8b[1] = buf[pos + 1];
f8b[2] = buf[pos + 2];
f8b[3] = buf[pos + 3];
return f32[0];
}
function readFloat_f32_rev(buf, pos) {
f8b[3] = buf[pos    ];
f8b[2] = buf[pos + 1];
f8b[1] = buf[pos + 2];
f8b[0] = buf[pos + 3];
return f32[0];
}
exports.readFloatLE = le ? readFloat_f32_cpy : readFloat_f32_rev;
exports.readFloatBE = le ? readFloat_f32_rev : readFloat_f32_cpy;
})(); else (function() {
function writeFloat_ieee754(writeUint, val, buf, pos) {
var sign = val < 0 ? 1 : 0;
if (sign)
val = -val;
if (val === 0)
writeUint(1 / val > 0 ?   0 :   2147483648, buf, pos);
else if (isNaN(val))
writeUint(2143289344, buf, pos);
else if (val > 3.4028234663852886e+38)
writeUint((sign << 31 | 2139095040) >>> 0, buf, pos);
else if (val < 1.1754943508222875e-38)
writeUint((sign << 31 | Math.round(val / 1.401298464324817e-45)) >>> 0, buf, pos);
else {
var exponent = Math.floor(Math.log(val) / Math.LN2),
mantissa = Math.round(val * Math.pow(2, -exponent) * 8388608) & 8388607;
writeUint((sign << 31 | exponent + 127 << 23 | mantissa) >>> 0, buf, pos);
}
}
exports.writeFloatLE = writeFloat_ieee754.bind(null, writeUintLE);
exports.writeFloatBE = writeFloat_ieee754.bind(null, writeUintBE);
function readFloat_ieee754(readUint, buf, pos) {
var uint = readUint(buf, pos),
sign = (uint >> 31) * 2 + 1,
exponent = uint >>> 23 & 255,
mantissa = uint & 8388607;
return exponent === 255
? mantissa
? NaN
: sign * Infinity
: exponent === 0
? sign * 1.401298464324817e-45 * mantissa
: sign * Math.pow(2, exponent - 150) * (mantissa + 8388608);
}
exports.readFloatLE = readFloat_ieee754.bind(null, readUintLE);
exports.readFloatBE = readFloat_ieee754.bind(null, readUintBE);
})();
if (typeof Float64Array !== "undefined") (function() {
var f64 = new Float64Array([-0]),
f8b = new Uint8Array(f64.buffer),
le  = f8b[7] === 128;
function writeDouble_f64_cpy(val, buf, pos) {
f64[0] = val;
buf[pos    ] = f8b[0];
buf[pos + 1] = f8b[1];
buf[pos + 2] = f8b[2];
buf[pos + 3] = f8b[3];
buf[pos + 4] = f8b[4];
buf[pos + 5] = f8b[5];
buf[pos + 6] = f8b[6];
buf[pos + 7] = f8b[7];
}
function writeDouble_f64_rev(val, buf, pos) {
f64[0] = val;
buf[pos    ] = f8b[7];
buf[pos + 1] = f8b[6];
buf[pos + 2] = f8b[5];
buf[pos + 3] = f8b[4];
buf[pos + 4] = f8b[3];
buf[pos + 5] = f8b[2];
buf[pos + 6] = f8b[1];
buf[pos + 7] = f8b[0];
}
exports.writeDoubleLE = le ? writeDouble_f64_cpy : writeDouble_f64_rev;
exports.writeDoubleBE = le ? writeDouble_f64_rev : writeDouble_f64_cpy;
function readDouble_f64_cpy(buf, pos) {
f8b[0] = buf[pos    ];
f8b[1] = buf[pos + 1];
f8b[2] = buf[pos + 2];
f8b[3] = buf[pos + 3];
f8b[4] = buf[pos + 4];
f8b[5] = buf[pos + 5];
f8b[6] = buf[pos + 6];
f8b[7] = buf[pos + 7];
return f64[0];
}
function readDouble_f64_rev(buf, pos) {
f8b[7] = buf[pos    ];
f8b[6] = buf[pos + 1];
f8b[5] = buf[pos + 2];
f8b[4] = buf[pos + 3];
f8b[3] = buf[pos + 4];
f8b[2] = buf[pos + 5];
f8b[1] = buf[pos + 6];
f8b[0] = buf[pos + 7];
return f64[0];
}
exports.readDoubleLE = le ? readDouble_f64_cpy : readDouble_f64_rev;
exports.readDoubleBE = le ? readDouble_f64_rev : readDouble_f64_cpy;
})(); else (function() {
function writeDouble_ieee754(writeUint, off0, off1, val, buf, pos) {
var sign = val < 0 ? 1 : 0;
if (sign)
val = -val;
if (val === 0) {
writeUint(0, buf, pos + off0);
writeUint(1 / val > 0 ?   0 :   2147483648, buf, pos + off1);
} else if (isNaN(val)) {
writeUint(0, buf, pos + off0);
writeUint(2146959360, buf, pos + off1);
} else if (val > 1.7976931348623157e+308) {
writeUint(0, buf, pos + off0);
writeUint((sign << 31 | 2146435072) >>> 0, buf, pos + off1);
} else {
var mantissa;
if (val < 2.2250738585072014e-308) {
mantissa = val / 5e-324;
writeUint(mantissa >>> 0, buf, pos + off0);
writeUint((sign << 31 | mantissa / 4294967296) >>> 0, buf, pos + off1);
} else {
var exponent = Math.floor(Math.log(val) / Math.LN2);
if (exponent === 1024)
exponent = 1023;
mantissa = val * Math.pow(2, -exponent);
writeUint(mantissa * 4503599627370496 >>> 0, buf, pos + off0);
writeUint((sign << 31 | exponent + 1023 << 20 | mantissa * 1048576 & 1048575) >>> 0, buf, pos + off1);
}
}
}
exports.writeDoubleLE = writeDouble_ieee754.bind(null, writeUintLE, 0, 4);
exports.writeDoubleBE = writeDouble_ieee754.bind(null, writeUintBE, 4, 0);
function readDouble_ieee754(readUint, off0, off1, buf, pos) {
var lo = readUint(buf, pos + off0),
hi = readUint(buf, pos + off1);
var sign = (hi >> 31) * 2 + 1,
exponent = hi >>> 20 & 2047,
mantissa = 4294967296 * (hi & 1048575) + lo;
return exponent === 2047
? mantissa
? NaN
: sign * Infinity
: exponent === 0
? sign * 5e-324 * mantissa
: sign * Math.pow(2, exponent - 1075) * (mantissa + 4503599627370496);
}
exports.readDoubleLE = readDouble_ieee754.bind(null, readUintLE, 0, 4);
exports.readDoubleBE = readDouble_ieee754.bind(null, readUintBE, 4, 0);
})();
return exports;
}
function writeUintLE(val, buf, pos) {
buf[pos    ] =  val        & 255;
buf[pos + 1] =  val >>> 8  & 255;
buf[pos + 2] =  val >>> 16 & 255;
buf[pos + 3] =  val >>> 24;
}
function writeUintBE(val, buf, pos) {
buf[pos    ] =  val >>> 24;
buf[pos + 1] =  val >>> 16 & 255;
buf[pos + 2] =  val >>> 8  & 255;
buf[pos + 3] =  val        & 255;
}
function readUintLE(buf, pos) {
return (buf[pos    ]
| buf[pos + 1] << 8
| buf[pos + 2] << 16
| buf[pos + 3] << 24) >>> 0;
}
function readUintBE(buf, pos) {
return (buf[pos    ] << 24
| buf[pos + 1] << 16
| buf[pos + 2] << 8
| buf[pos + 3]) >>> 0;
}
}),
32402:
((module, __unused_webpack_exports, __webpack_require__) => {
var fs = null;
try {
fs = __webpack_require__(  79896);
if (!fs || !fs.readFile || !fs.readFileSync)
fs = null;
} catch (e) {
}
module.exports = fs;
}),
29079:
((module) => {
module.exports = LongBits;
var Long;
function LongBits(lo, hi) {
this.lo = lo >>> 0;
this.hi = hi >>> 0;
}
var zero = LongBits.zero = new LongBits(0, 0);
zero.toNumber = function() { return 0; };
zero.zzEncode = zero.zzDecode = function() { return this; };
zero.length = function() { return 1; };
var zeroHash = LongBits.zeroHash = "\0\0\0\0\0\0\0\0";
LongBits.fromNumber = function fromNumber(value) {
if (value === 0)
return zero;
var sign = value < 0;
if (sign)
value = -value;
var lo = value >>> 0,
hi = (value - lo) / 4294967296 >>> 0;
if (sign) {
hi = ~hi >>> 0;
lo = ~lo >>> 0;
if (++lo > 4294967295) {
lo = 0;
if (++hi > 4294967295)
hi = 0;
}
}
return new LongBits(lo, hi);
};
LongBits.from = function from(value) {
if (typeof value === "number")
return LongBits.fromNumber(value);
if (typeof value === "string" || value instanceof String) {
if (Long)
value = Long.fromString(value);
else
return LongBits.fromNumber(parseInt(value, 10));
}
return value.low || value.high ? new LongBits(value.low >>> 0, value.high >>> 0) : zero;
};
LongBits.prototype.toNumber = function toNumber(unsigned) {
if (!unsigned && this.hi >>> 31) {
var lo = ~this.lo + 1 >>> 0,
hi = ~this.hi     >>> 0;
if (!lo)
hi = hi + 1 >>> 0;
return -(lo + hi * 4294967296);
}
return this.lo + this.hi * 4294967296;
};
LongBits.prototype.toLong = function toLong(unsigned) {
return Long
? new Long(this.lo | 0, this.hi | 0, Boolean(unsigned))
: { low: this.lo | 0, high: this.hi | 0, unsigned: Boolean(unsigned) };
};
var charCodeAt = String.prototype.charCodeAt;
LongBits.fromHash = function fromHash(hash) {
if (hash === zeroHash)
return zero;
return new LongBits(
( charCodeAt.call(hash, 0)
| charCodeAt.call(hash, 1) << 8
| charCodeAt.call(hash, 2) << 16
| charCodeAt.call(hash, 3) << 24) >>> 0
,
( charCodeAt.call(hash, 4)
| charCodeAt.call(hash, 5) << 8
| charCodeAt.call(hash, 6) << 16
| charCodeAt.call(hash, 7) << 24) >>> 0
);
};
LongBits.prototype.toHash = function toHash() {
return String.fromCharCode(
this.lo        & 255,
this.lo >>> 8  & 255,
this.lo >>> 16 & 255,
this.lo >>> 24      ,
this.hi        & 255,
this.hi >>> 8  & 255,
this.hi >>> 16 & 255,
this.hi >>> 24
);
};
LongBits.prototype.zzEncode = function zzEncode() {
var mask =   this.hi >> 31;
this.hi  = ((this.hi << 1 | this.lo >>> 31) ^ mask) >>> 0;
this.lo  = ( this.lo << 1                   ^ mask) >>> 0;
return this;
};
LongBits.prototype.zzDecode = function zzDecode() {
var mask = -(this.lo & 1);
this.lo  = ((this.lo >>> 1 | this.hi << 31) ^ mask) >>> 0;
this.hi  = ( this.hi >>> 1                  ^ mask) >>> 0;
return this;
};
LongBits.prototype.length = function length() {
var part0 =  this.lo,
part1 = (this.lo >>> 28 | this.hi << 4) >>> 0,
part2 =  this.hi >>> 24;
return part2 === 0
? part1 === 0
? part0 < 16384
? part0 < 128 ? 1 : 2
: part0 < 2097152 ? 3 : 4
: part1 < 16384
? part1 < 128 ? 5 : 6
: part1 < 2097152 ? 7 : 8
: part2 < 128 ? 9 : 10;
};
LongBits._configure = function(Long_) {
Long = Long_;
};
}),
49186:
(function(__unused_webpack_module, exports, __webpack_require__) {
var util = exports;
util.asPromise = __webpack_require__(37200);
util.base64 = __webpack_require__(34866);
util.EventEmitter = __webpack_require__(35079);
util.float = __webpack_require__(40067);
util.utf8 = __webpack_require__(45738);
util.pool = __webpack_require__(78771);
util.LongBits = __webpack_require__(29079);
function isUnsafeProperty(key) {
return key === "__proto__" || key === "prototype" || key === "constructor";
}
util.isUnsafeProperty = isUnsafeProperty;
util.isNode = Boolean(typeof global !== "undefined"
&& global
&& global.process
&& global.process.versions
&& global.process.versions.node);
util.global = util.isNode && global
|| typeof window !== "undefined" && window
|| typeof self   !== "undefined" && self
|| typeof globalThis !== "undefined" && globalThis
|| this;
util.emptyArray = Object.freeze ? Object.freeze([]) :   [];
util.emptyObject = Object.freeze ? Object.freeze({}) :   {};
util.isInteger = Number.isInteger ||   function isInteger(value) {
return typeof value === "number" && isFinite(value) && Math.floor(value) === value;
};
util.isString = function isString(value) {
return typeof value === "string" || value instanceof String;
};
util.isObject = function isObject(value) {
return value && typeof value === "object";
};
util.isset =
util.isSet = function isSet(obj, prop) {
var value = obj[prop];
if (value != null && Object.hasOwnProperty.call(obj, prop))
return typeof value !== "object" || (Array.isArray(value) ? value.length : Object.keys(value).length) > 0;
return false;
};
util.Buffer = (function() {
try {
var Buffer = util.global.Buffer;
return Buffer.prototype.utf8Write || util.isNode ? Buffer :   null;
} catch (e) {
return null;
}
})();
util.newBuffer = function newBuffer(sizeOrArray) {
var Buffer = util.Buffer;
return typeof sizeOrArray === "number"
? Buffer
? Buffer.allocUnsafe(sizeOrArray)
: new Uint8Array(sizeOrArray)
: Buffer
? Buffer.from(sizeOrArray)
: new Uint8Array(sizeOrArray);
};
util.rawField = function rawField(id, wireType, data) {
var out = [],
tag = id << 3 | wireType;
tag >>>= 0;
while (tag > 127) {
out.push(tag & 127 | 128);
tag >>>= 7;
}
out.push(tag);
for (var i = 0; i < data.length; ++i)
out.push(data[i]);
return util.newBuffer(out);
};
util.Array = Uint8Array;
util.Long =   util.global.dcodeIO &&   util.global.dcodeIO.Long
||   util.global.Long
|| (function() {
try {
var Long = __webpack_require__(66390);
return Long && Long.isLong ? Long : null;
} catch (e) {
return null;
}
})();
util.key2Re = /^(?:true|false|0|1)$/;
util.key32Re = /^-?(?:0|[1-9][0-9]*)$/;
util.key64Re = /^(?:[\x00-\xff]{8}|-?(?:0|[1-9][0-9]*))$/;
util.longToHash = function longToHash(value) {
return value
? util.LongBits.from(value).toHash()
: util.LongBits.zeroHash;
};
util.longFromHash = function longFromHash(hash, unsigned) {
var bits = util.LongBits.fromHash(hash);
if (util.Long)
return util.Long.fromBits(bits.lo, bits.hi, unsigned);
return bits.toNumber(Boolean(unsigned));
};
util.longFromKey = function longFromKey(key, unsigned) {
return util.key64Re.test(key) && !util.key32Re.test(key)
? util.longFromHash(key, unsigned)
: key;
};
util.boolFromKey = function boolFromKey(key) {
return key === "true" || key === "1";
};
function merge(dst) {
var ifNotSet = typeof arguments[arguments.length - 1] === "boolean",
limit = ifNotSet ? arguments.length - 1 : arguments.length;
ifNotSet = ifNotSet && arguments[arguments.length - 1];
for (var a = 1; a < limit; ++a) {
var src = arguments[a];
if (!src)
continue;
for (var keys = Object.keys(src), i = 0; i < keys.length; ++i)
if (!isUnsafeProperty(keys[i]) && (!ifNotSet || !Object.prototype.hasOwnProperty.call(dst, keys[i]) || dst[keys[i]] === undefined))
dst[keys[i]] = src[keys[i]];
}
return dst;
}
util.merge = merge;
util.nestingLimit = 32;
util.recursionLimit = 100;
util.makeProp = function makeProp(obj, key, enumerable) {
if (Object.prototype.hasOwnProperty.call(obj, key))
return;
Object.defineProperty(obj, key, {
enumerable: enumerable === undefined ? true : enumerable,
configurable: true,
writable: true
});
};
util.lcFirst = function lcFirst(str) {
return str.charAt(0).toLowerCase() + str.substring(1);
};
function newError(name) {
function CustomError(message, properties) {
if (!(this instanceof CustomError))
return new CustomError(message, properties);
Object.defineProperty(this, "message", { get: function() { return message; } });
if (Error.captureStackTrace)
Error.captureStackTrace(this, CustomError);
else
Object.defineProperty(this, "stack", { value: new Error().stack || "" });
if (properties)
merge(this, properties);
}
CustomError.prototype = Object.create(Error.prototype, {
constructor: {
value: CustomError,
writable: true,
enumerable: false,
configurable: true,
},
name: {
get: function get() { return name; },
set: undefined,
enumerable: false,
configurable: true,
},
toString: {
value: function value() { return this.name + ": " + this.message; },
writable: true,
enumerable: false,
configurable: true,
},
});
return CustomError;
}
util.newError = newError;
util.ProtocolError = newError("ProtocolError");
util.oneOfGetter = function getOneOf(fieldNames) {
var fieldMap = {};
for (var i = 0; i < fieldNames.length; ++i)
fieldMap[fieldNames[i]] = 1;
return function() {
for (var keys = Object.keys(this), i = keys.length - 1; i > -1; --i)
if (fieldMap[keys[i]] === 1 && this[keys[i]] !== undefined && this[keys[i]] !== null)
return keys[i];
};
};
util.oneOfSetter = function setOneOf(fieldNames) {
return function(name) {
for (var i = 0; i < fieldNames.length; ++i)
if (fieldNames[i] !== name)
delete this[fieldNames[i]];
};
};
util.toJSONOptions = {
longs: String,
enums: String,
bytes: String,
json: true
};
}),
61902:
((__unused_webpack_module, exports) => {
var path = exports;
var urlRe = /^[a-zA-Z][a-zA-Z0-9+.-]+:\/\//;
function normalizeUrl(path) {
if (typeof URL === "undefined" || !urlRe.test(path))
return null;
try {
return new URL(path).href;
} catch (e) {
return null;
}
}
function resolveUrl(originPath, includePath) {
if (typeof URL === "undefined" || !urlRe.test(originPath) || urlRe.test(includePath))
return null;
try {
return new URL(includePath, originPath).href;
} catch (e) {
return null;
}
}
var isAbsolute =
path.isAbsolute = function isAbsolute(path) {
return /^(?:\/|\w+:|\\\\\w+)/.test(path);
};
var normalize =
path.normalize = function normalize(path) {
var normalizedUrl = normalizeUrl(path);
if (normalizedUrl)
return normalizedUrl;
var firstTwoCharacters = path.substring(0,2);
var uncPrefix = "";
if (firstTwoCharacters === "\\\\") {
uncPrefix = firstTwoCharacters;
path = path.substring(2);
}
path = path.replace(/\\/g, "/")
.replace(/\/{2,}/g, "/");
var parts    = path.split("/"),
absolute = isAbsolute(path),
prefix   = "";
if (absolute)
prefix = parts.shift() + "/";
for (var i = 0; i < parts.length;) {
if (parts[i] === "..") {
if (i > 0 && parts[i - 1] !== "..")
parts.splice(--i, 2);
else if (absolute)
parts.splice(i, 1);
else
++i;
} else if (parts[i] === ".")
parts.splice(i, 1);
else
++i;
}
return uncPrefix + prefix + parts.join("/");
};
path.resolve = function resolve(originPath, includePath, alreadyNormalized) {
var resolvedUrl = resolveUrl(originPath, includePath);
if (resolvedUrl)
return resolvedUrl;
if (!alreadyNormalized)
includePath = normalize(includePath);
if (isAbsolute(includePath))
return includePath;
if (!alreadyNormalized)
originPath = normalize(originPath);
return (originPath = originPath.replace(/(?:\/|^)[^/]+$/, "")).length ? normalize(originPath + "/" + includePath) : includePath;
};
}),
30830:
((__unused_webpack_module, exports) => {
var patterns = exports;
patterns.numberRe    = /^(?![eE])[0-9]*(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?$/;
patterns.typeRefRe   = /^(?:\.?[a-zA-Z_][a-zA-Z_0-9]*)(?:\.[a-zA-Z_][a-zA-Z_0-9]*)*$/;
patterns.reservedRe  = /^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/;
}),
78771:
((module) => {
module.exports = pool;
function pool(alloc, slice, size) {
var SIZE   = size || 8192;
var MAX    = SIZE >>> 1;
var slab   = null;
var offset = SIZE;
return function pool_alloc(size) {
if (size < 1 || size > MAX)
return alloc(size);
if (offset + size > SIZE) {
slab = alloc(SIZE);
offset = 0;
}
var buf = slice.call(slab, offset, offset += size);
if (offset & 7)
offset = (offset | 7) + 1;
return buf;
};
}
}),
45738:
((__unused_webpack_module, exports) => {
var utf8 = exports,
looseDecoder = new TextDecoder("utf-8", { ignoreBOM: true }),
strictDecoder;
var TEXT_DECODER_MIN_LENGTH = 64;
try {
strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
} catch (err) {
strictDecoder = looseDecoder;
}
utf8.length = function utf8_length(string) {
var len = 0,
c = 0;
for (var i = 0; i < string.length; ++i) {
c = string.charCodeAt(i);
if (c < 128)
len += 1;
else if (c < 2048)
len += 2;
else if ((c & 0xFC00) === 0xD800 && (string.charCodeAt(i + 1) & 0xFC00) === 0xDC00) {
++i;
len += 4;
} else
len += 3;
}
return len;
};
function utf8_read_decoder(decoder, buffer, start, end) {
var source = start === 0 && end === buffer.length
? buffer
: buffer.subarray(start, end);
return decoder.decode(source);
}
utf8.read = function utf8_read_loose(buffer, start, end) {
if (end - start < 1)
return "";
if (end - start >= TEXT_DECODER_MIN_LENGTH)
return utf8_read_decoder(looseDecoder, buffer, start, end);
var str = "",
i = start,
c1, c2, c3, c4, c5, c6, c7, c8;
for (; i + 7 < end; i += 8) {
c1 = buffer[i];
c2 = buffer[i + 1];
c3 = buffer[i + 2];
c4 = buffer[i + 3];
c5 = buffer[i + 4];
c6 = buffer[i + 5];
c7 = buffer[i + 6];
c8 = buffer[i + 7];
if ((c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8) & 0x80)
return str + utf8_read_decoder(looseDecoder, buffer, i, end);
str += String.fromCharCode(c1, c2, c3, c4, c5, c6, c7, c8);
}
for (; i < end; ++i) {
c1 = buffer[i];
if (c1 & 0x80)
return str + utf8_read_decoder(looseDecoder, buffer, i, end);
str += String.fromCharCode(c1);
}
return str;
};
utf8.readStrict = function utf8_read_strict(buffer, start, end) {
if (end - start < 1)
return "";
if (end - start >= TEXT_DECODER_MIN_LENGTH)
return utf8_read_decoder(strictDecoder, buffer, start, end);
var str = "",
i = start,
c1, c2, c3, c4, c5, c6, c7, c8;
for (; i + 7 < end; i += 8) {
c1 = buffer[i];
c2 = buffer[i + 1];
c3 = buffer[i + 2];
c4 = buffer[i + 3];
c5 = buffer[i + 4];
c6 = buffer[i + 5];
c7 = buffer[i + 6];
c8 = buffer[i + 7];
if ((c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8) & 0x80)
return str + utf8_read_decoder(strictDecoder, buffer, i, end);
str += String.fromCharCode(c1, c2, c3, c4, c5, c6, c7, c8);
}
for (; i < end; ++i) {
c1 = buffer[i];
if (c1 & 0x80)
return str + utf8_read_decoder(strictDecoder, buffer, i, end);
str += String.fromCharCode(c1);
}
return str;
};
utf8.write = function utf8_write(string, buffer, offset) {
var start = offset,
c1,
c2;
for (var i = 0; i < string.length; ++i) {
c1 = string.charCodeAt(i);
if (c1 < 128) {
buffer[offset++] = c1;
} else if (c1 < 2048) {
buffer[offset++] = c1 >> 6       | 192;
buffer[offset++] = c1       & 63 | 128;
} else if ((c1 & 0xFC00) === 0xD800 && ((c2 = string.charCodeAt(i + 1)) & 0xFC00) === 0xDC00) {
c1 = 0x10000 + ((c1 & 0x03FF) << 10) + (c2 & 0x03FF);
++i;
buffer[offset++] = c1 >> 18      | 240;
buffer[offset++] = c1 >> 12 & 63 | 128;
buffer[offset++] = c1 >> 6  & 63 | 128;
buffer[offset++] = c1       & 63 | 128;
} else {
buffer[offset++] = c1 >> 12      | 224;
buffer[offset++] = c1 >> 6  & 63 | 128;
buffer[offset++] = c1       & 63 | 128;
}
}
return offset - start;
};
}),
24524:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = verifier;
var Enum      = __webpack_require__(15363),
util      = __webpack_require__(87926);
function invalid(field, expected) {
return field.name + ": " + expected + (field.repeated && expected !== "array" ? "[]" : field.map && expected !== "object" ? "{k:"+field.keyType+"}" : "") + " expected";
}
function genVerifyValue(gen, field, fieldIndex, ref) {
var resolvedType = field.resolvedType;
if (resolvedType) {
if (resolvedType instanceof Enum) {
if (resolvedType._features.enum_type === "CLOSED") { gen
("switch(%s){", ref)
("default:")
("return%j", invalid(field, "enum value"));
for (var keys = Object.keys(resolvedType.values), j = 0; j < keys.length; ++j) gen
("case %i:", resolvedType.values[keys[j]]);
gen
("break")
("}");
} else gen
("if(typeof %s!==\"number\"||(%s|0)!==%s)", ref, ref, ref)
("return%j", invalid(field, "enum value"));
} else {
gen
("{")
("var e=types[%i].verify(%s,q+1);", fieldIndex, ref)
("if(e)")
("return%j+e", field.name + ".")
("}");
}
} else {
switch (field.type) {
case "int32":
case "uint32":
case "sint32":
case "fixed32":
case "sfixed32": gen
("if(!util.isInteger(%s))", ref)
("return%j", invalid(field, "integer"));
break;
case "int64":
case "uint64":
case "sint64":
case "fixed64":
case "sfixed64": gen
("if(!util.isInteger(%s)&&!(%s&&util.isInteger(%s.low)&&util.isInteger(%s.high)))", ref, ref, ref, ref)
("return%j", invalid(field, "integer|Long"));
break;
case "float":
case "double": gen
("if(typeof %s!==\"number\")", ref)
("return%j", invalid(field, "number"));
break;
case "bool": gen
("if(typeof %s!==\"boolean\")", ref)
("return%j", invalid(field, "boolean"));
break;
case "string": gen
("if(!util.isString(%s))", ref)
("return%j", invalid(field, "string"));
break;
case "bytes": gen
("if(!(%s&&typeof %s.length===\"number\"||util.isString(%s)))", ref, ref, ref)
("return%j", invalid(field, "buffer"));
break;
}
}
return gen;
}
function genVerifyKey(gen, field, ref) {
switch (field.keyType) {
case "int32":
case "uint32":
case "sint32":
case "fixed32":
case "sfixed32": gen
("if(!util.key32Re.test(%s))", ref)
("return%j", invalid(field, "integer key"));
break;
case "int64":
case "uint64":
case "sint64":
case "fixed64":
case "sfixed64": gen
("if(!util.key64Re.test(%s))", ref)
("return%j", invalid(field, "integer|Long key"));
break;
case "bool": gen
("if(!util.key2Re.test(%s))", ref)
("return%j", invalid(field, "boolean key"));
break;
}
return gen;
}
function verifier(mtype) {
var gen = util.codegen(["m", "q"])
("if(typeof m!==\"object\"||m===null)")
("return%j", "object expected")
("if(q===undefined)q=0")
("if(q>util.recursionLimit)")
("return%j", "max depth exceeded");
var oneofs = mtype.oneofsArray,
seenFirstField = {};
if (oneofs.length) gen
("var p={}");
for (var i = 0; i <   mtype.fieldsArray.length; ++i) {
var field = mtype._fieldsArray[i].resolve(),
ref   = "m" + util.safeProp(field.name);
if (field.optional) gen
("if(%s!=null&&Object.hasOwnProperty.call(m,%j)){", ref, field.name);
if (field.map) { gen
("if(!util.isObject(%s))", ref)
("return%j", invalid(field, "object"))
("var k=Object.keys(%s)", ref)
("for(var i=0;i<k.length;++i){");
genVerifyKey(gen, field, "k[i]");
genVerifyValue(gen, field, i, ref + "[k[i]]")
("}");
} else if (field.repeated) { gen
("if(!Array.isArray(%s))", ref)
("return%j", invalid(field, "array"))
("for(var i=0;i<%s.length;++i){", ref);
genVerifyValue(gen, field, i, ref + "[i]")
("}");
} else {
if (field.partOf) {
var oneofProp = util.safeProp(field.partOf.name);
if (seenFirstField[field.partOf.name] === 1) gen
("if(p%s===1)", oneofProp)
("return%j", field.partOf.name + ": multiple values");
seenFirstField[field.partOf.name] = 1;
gen
("p%s=1", oneofProp);
}
genVerifyValue(gen, field, i, ref);
}
if (field.optional) gen
("}");
}
return gen
("return null");
}
}),
45162:
((__unused_webpack_module, exports, __webpack_require__) => {
var wrappers = exports;
var Message = __webpack_require__(82463),
util    = __webpack_require__(49186);
wrappers[".google.protobuf.Any"] = {
fromObject: function(object, depth) {
if (depth === undefined)
depth = 0;
if (depth > util.recursionLimit)
throw Error("max depth exceeded");
if (object && object["@type"]) {
var name = object["@type"].substring(object["@type"].lastIndexOf("/") + 1);
var type = this.lookup(name, [ this.constructor ]);
if (type) {
var type_url = object["@type"].charAt(0) === "." ?
object["@type"].slice(1) : object["@type"];
if (type_url.indexOf("/") === -1) {
type_url = "/" + type_url;
}
return this.create({
type_url: type_url,
value: type.encode(type.fromObject(object, depth + 1)).finish()
});
}
}
return this.fromObject(object, depth);
},
toObject: function(message, options, depth) {
if (depth === undefined)
depth = 0;
if (depth > util.recursionLimit)
throw Error("max depth exceeded");
var googleApi = "type.googleapis.com/";
var prefix = "";
var name = "";
if (options && options.json && message.type_url && message.value) {
name = message.type_url.substring(message.type_url.lastIndexOf("/") + 1);
prefix = message.type_url.substring(0, message.type_url.lastIndexOf("/") + 1);
var type = this.lookup(name, [ this.constructor ]);
if (type)
message = type.decode(message.value, undefined, undefined, depth + 1);
}
if (!(message instanceof this.ctor) && message instanceof Message) {
var object = message.$type.toObject(message, options, depth + 1);
var messageName = message.$type.fullName[0] === "." ?
message.$type.fullName.slice(1) : message.$type.fullName;
if (prefix === "") {
prefix = googleApi;
}
name = prefix + messageName;
object["@type"] = name;
return object;
}
return this.toObject(message, options, depth);
}
};
}),
29745:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = Writer;
var util      = __webpack_require__(49186);
var BufferWriter;
var LongBits  = util.LongBits,
base64    = util.base64,
utf8      = util.utf8;
function Writer() {
this.pos = 0;
this.buf = this.constructor.alloc(Writer.initialBufferSize);
this.view = null;
this.states = null;
}
Writer.initialBufferSize = 128;
Object.defineProperty(Writer.prototype, "len", {
configurable: true,
enumerable: true,
get: function get_len() {
return this.pos;
}
});
var create = function create() {
return util.Buffer
? function create_buffer_setup() {
return (Writer.create = function create_buffer() {
return new BufferWriter();
})();
}
: function create_array() {
return new Writer();
};
};
Writer.create = create();
Writer.alloc = function alloc(size) {
return new Uint8Array(size);
};
Writer.alloc = util.pool(Writer.alloc, Uint8Array.prototype.subarray);
function sizeVarint32(value) {
return value         < 128       ? 1
: value         < 16384     ? 2
: value         < 2097152   ? 3
: value         < 268435456 ? 4
:                             5;
}
Writer.prototype._reserve = function _reserve(n) {
var need = this.pos + n;
if (need > this.buf.length) {
var size = this.buf.length << 1;
if (size < need)
size = need;
var buf = this.constructor.alloc(size);
buf.set(this.buf.subarray(0, this.pos), 0);
this.buf = buf;
this.view = null;
}
};
function writeStringAscii(val, buf, pos) {
for (var i = 0; i < val.length;)
buf[pos++] = val.charCodeAt(i++);
}
function writeVarint32(val, buf, pos) {
while (val > 127) {
buf[pos++] = val & 127 | 128;
val >>>= 7;
}
buf[pos] = val;
return pos + 1;
}
Writer.prototype.uint32 = function write_uint32(value) {
value = value >>> 0;
this._reserve(5);
var pos = this.pos;
this.pos = writeVarint32(value, this.buf, pos);
return this;
};
Writer.prototype.int32 = function write_int32(value) {
if ((value |= 0) < 0) {
this._reserve(10);
writeVarint64(LongBits.fromNumber(value), this.buf, this.pos);
this.pos += 10;
return this;
}
return this.uint32(value);
};
Writer.prototype.sint32 = function write_sint32(value) {
return this.uint32((value << 1 ^ value >> 31) >>> 0);
};
function writeVarint64(val, buf, pos) {
var lo = val.lo,
hi = val.hi;
while (hi) {
buf[pos++] = lo & 127 | 128;
lo = (lo >>> 7 | hi << 25) >>> 0;
hi >>>= 7;
}
while (lo > 127) {
buf[pos++] = lo & 127 | 128;
lo = lo >>> 7;
}
buf[pos] = lo;
return pos + 1;
}
Writer.prototype.uint64 = function write_uint64(value) {
var bits = LongBits.from(value);
this._reserve(10);
var pos = this.pos;
this.pos = writeVarint64(bits, this.buf, pos);
return this;
};
Writer.prototype.int64 = Writer.prototype.uint64;
Writer.prototype.sint64 = function write_sint64(value) {
var bits = LongBits.from(value).zzEncode();
this._reserve(10);
var pos = this.pos;
this.pos = writeVarint64(bits, this.buf, pos);
return this;
};
Writer.prototype.bool = function write_bool(value) {
this._reserve(1);
this.buf[this.pos++] = value ? 1 : 0;
return this;
};
function writeFixed32(val, buf, pos) {
buf[pos    ] =  val         & 255;
buf[pos + 1] =  val >>> 8   & 255;
buf[pos + 2] =  val >>> 16  & 255;
buf[pos + 3] =  val >>> 24;
}
Writer.prototype.fixed32 = function write_fixed32(value) {
this._reserve(4);
writeFixed32(value >>> 0, this.buf, this.pos);
this.pos += 4;
return this;
};
Writer.prototype.sfixed32 = Writer.prototype.fixed32;
Writer.prototype.fixed64 = function write_fixed64(value) {
var bits = LongBits.from(value);
this._reserve(8);
writeFixed32(bits.lo, this.buf, this.pos);
writeFixed32(bits.hi, this.buf, this.pos + 4);
this.pos += 8;
return this;
};
Writer.prototype.sfixed64 = Writer.prototype.fixed64;
Writer.prototype.float = function write_float(value) {
this._reserve(4);
util.float.writeFloatLE(value, this.buf, this.pos);
this.pos += 4;
return this;
};
Writer.prototype.double = function write_double(value) {
this._reserve(8);
util.float.writeDoubleLE(value, this.buf, this.pos);
this.pos += 8;
return this;
};
Writer.prototype.bytes = function write_bytes(value) {
var len = value.length >>> 0;
if (!len) {
this._reserve(1);
this.buf[this.pos++] = 0;
return this;
}
if (util.isString(value)) {
var buf = Writer.alloc(len = base64.length(value));
base64.decode(value, buf, 0);
value = buf;
}
this.uint32(len);
this._reserve(len);
this.buf.set(value, this.pos);
this.pos += len;
return this;
};
Writer.prototype.raw = function write_raw(value) {
var len = value.length >>> 0;
if (!len)
return this;
this._reserve(len);
this.buf.set(value, this.pos);
this.pos += len;
return this;
};
Writer.prototype._delim = function _delim(pos, len) {
var n = sizeVarint32(len);
if (n > 1)
this.buf.copyWithin(pos + n, pos + 1, pos + 1 + len);
writeVarint32(len, this.buf, pos);
this.pos = pos + n + len;
return this;
};
Writer.prototype.string = function write_string(value) {
var n = value.length;
if (!n) {
this._reserve(1);
this.buf[this.pos++] = 0;
return this;
}
if (n < 0x80) {
this._reserve(n * 3 + 5);
var lenPos = this.pos;
return this._delim(lenPos, utf8.write(value, this.buf, lenPos + 1));
}
var len = utf8.length(value);
this.uint32(len);
this._reserve(len);
if (len === value.length)
writeStringAscii(value, this.buf, this.pos);
else
utf8.write(value, this.buf, this.pos);
this.pos += len;
return this;
};
Writer.prototype.uint32s = function write_uint32s(value) {
var n = value.length;
this._reserve(n * 5 + 5);
var buf = this.buf, lenPos = this.pos, p = lenPos + 1;
for (var i = 0; i < n; ++i)
p = writeVarint32(value[i] >>> 0, buf, p);
return this._delim(lenPos, p - lenPos - 1);
};
Writer.prototype.int32s = function write_int32s(value) {
var n = value.length;
this._reserve(n * 10 + 5);
var buf = this.buf, lenPos = this.pos, pos = lenPos + 1, val;
for (var i = 0; i < n; ++i) {
if ((val = value[i] | 0) < 0) {
pos = writeVarint64(LongBits.fromNumber(val), buf, pos);
} else {
pos = writeVarint32(val, buf, pos);
}
}
return this._delim(lenPos, pos - lenPos - 1);
};
Writer.prototype.sint32s = function write_sint32s(value) {
var n = value.length;
this._reserve(n * 5 + 5);
var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
for (var i = 0; i < n; ++i)
pos = writeVarint32((value[i] << 1 ^ value[i] >> 31) >>> 0, buf, pos);
return this._delim(lenPos, pos - lenPos - 1);
};
Writer.prototype.uint64s = function write_uint64s(value) {
var n = value.length;
this._reserve(n * 10 + 5);
var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
for (var i = 0; i < n; ++i) {
pos = writeVarint64(LongBits.from(value[i]), buf, pos);
}
return this._delim(lenPos, pos - lenPos - 1);
};
Writer.prototype.int64s = Writer.prototype.uint64s;
Writer.prototype.sint64s = function write_sint64s(value) {
var n = value.length;
this._reserve(n * 10 + 5);
var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
for (var i = 0; i < n; ++i) {
pos = writeVarint64(LongBits.from(value[i]).zzEncode(), buf, pos);
}
return this._delim(lenPos, pos - lenPos - 1);
};
Writer.prototype.bools = function write_bools(value) {
var n = value.length;
this.uint32(n);
this._reserve(n);
var buf = this.buf, p = this.pos;
for (var i = 0; i < n; ++i)
buf[p++] = value[i] ? 1 : 0;
this.pos += n;
return this;
};
var VIEW_THRESHOLD_FLOAT = 16,
VIEW_THRESHOLD_INT   = 128;
function getLazyView(writer, count, threshold) {
var view = writer.view;
if (view || count < threshold)
return view;
var buf = writer.buf;
return writer.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
}
Writer.prototype.fixed32s = function write_fixed32s(value) {
var n = value.length, bytes = n * 4;
this.uint32(bytes);
this._reserve(bytes);
var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_INT);
if (dv)
for (i = 0; i < n; ++i) { dv.setUint32(p, value[i] >>> 0, true); p += 4; }
else {
var buf = this.buf;
for (i = 0; i < n; ++i) { writeFixed32(value[i] >>> 0, buf, p); p += 4; }
}
this.pos += bytes;
return this;
};
Writer.prototype.sfixed32s = Writer.prototype.fixed32s;
Writer.prototype.fixed64s = function write_fixed64s(value) {
var n = value.length, bytes = n * 8;
this.uint32(bytes);
this._reserve(bytes);
var p = this.pos, i, bits, dv = getLazyView(this, n, VIEW_THRESHOLD_INT);
if (dv)
for (i = 0; i < n; ++i) { bits = LongBits.from(value[i]); dv.setUint32(p, bits.lo, true); dv.setUint32(p + 4, bits.hi, true); p += 8; }
else {
var buf = this.buf;
for (i = 0; i < n; ++i) { bits = LongBits.from(value[i]); writeFixed32(bits.lo, buf, p); writeFixed32(bits.hi, buf, p + 4); p += 8; }
}
this.pos += bytes;
return this;
};
Writer.prototype.sfixed64s = Writer.prototype.fixed64s;
Writer.prototype.floats = function write_floats(value) {
var n = value.length, bytes = n * 4;
this.uint32(bytes);
this._reserve(bytes);
var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_FLOAT);
if (dv)
for (i = 0; i < n; ++i) { dv.setFloat32(p, value[i], true); p += 4; }
else {
var buf = this.buf;
for (i = 0; i < n; ++i) { util.float.writeFloatLE(value[i], buf, p); p += 4; }
}
this.pos += bytes;
return this;
};
Writer.prototype.doubles = function write_doubles(value) {
var n = value.length, bytes = n * 8;
this.uint32(bytes);
this._reserve(bytes);
var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_FLOAT);
if (dv)
for (i = 0; i < n; ++i) { dv.setFloat64(p, value[i], true); p += 8; }
else {
var buf = this.buf;
for (i = 0; i < n; ++i) { util.float.writeDoubleLE(value[i], buf, p); p += 8; }
}
this.pos += bytes;
return this;
};
Writer.prototype.fork = function fork() {
this._reserve(1);
(this.states || (this.states = [])).push(this.pos);
this.pos += 1;
return this;
};
Writer.prototype.reset = function reset() {
var states = this.states;
if (states && states.length) {
this.pos = states.pop();
} else {
this.pos = 0;
}
return this;
};
Writer.prototype.ldelim = function ldelim() {
var states = this.states,
len,
vlen;
if (states && states.length) {
var lenPos = states.pop();
len = this.pos - lenPos - 1;
vlen = sizeVarint32(len);
if (vlen > 1) {
this._reserve(vlen - 1);
this.buf.copyWithin(lenPos + vlen, lenPos + 1, lenPos + 1 + len);
this.pos += vlen - 1;
writeVarint32(len, this.buf, lenPos);
} else {
this.buf[lenPos] = len;
}
} else {
len = this.pos;
vlen = sizeVarint32(len);
this._reserve(vlen);
this.buf.copyWithin(vlen, 0, len);
writeVarint32(len, this.buf, 0);
this.pos += vlen;
}
return this;
};
Writer.prototype.finish = function finish(shared) {
if (shared)
return this.buf.subarray(0, this.pos);
var buf = this.constructor.alloc(this.pos);
buf.set(this.buf.subarray(0, this.pos), 0);
return buf;
};
Writer.prototype.finishInto = function finishInto(buf, offset) {
if (offset === undefined)
offset = 0;
buf.set(this.buf.subarray(0, this.pos), offset);
return buf;
};
Writer._configure = function(BufferWriter_) {
BufferWriter = BufferWriter_;
Writer.create = create();
BufferWriter._configure();
};
}),
44074:
((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = BufferWriter;
var Writer = __webpack_require__(29745);
BufferWriter.prototype = Object.create(Writer.prototype, {
constructor: {
value: BufferWriter,
writable: true,
enumerable: false,
configurable: true
}
});
var util = __webpack_require__(49186);
function BufferWriter() {
Writer.call(this);
}
var writeStringBuffer;
BufferWriter._configure = function () {
BufferWriter.alloc = util.Buffer && util.Buffer.allocUnsafe;
writeStringBuffer = util.Buffer && util.Buffer.prototype.utf8Write
? function writeStringBuffer_utf8Write(val, buf, pos) {
return buf.utf8Write(val, pos);
}
: function writeStringBuffer_write(val, buf, pos) {
return buf.write(val, pos);
};
};
BufferWriter.prototype.bytes = function write_bytes_buffer(value) {
if (util.isString(value))
value = util.Buffer.from(value, "base64");
var len = value.length >>> 0;
this.uint32(len);
if (len) {
this._reserve(len);
this.buf.set(value, this.pos);
this.pos += len;
}
return this;
};
BufferWriter.prototype.string = function write_string_buffer(value) {
var n = value.length;
if (!n) {
this._reserve(1);
this.buf[this.pos++] = 0;
return this;
}
if (n < 0x80) {
this._reserve(n * 3 + 5);
var pos = this.pos,
buf = this.buf;
return this._delim(pos,
n < 40
? util.utf8.write(value, buf, pos + 1)
: writeStringBuffer(value, buf, pos + 1)
);
}
var len = util.Buffer.byteLength(value);
this.uint32(len);
this._reserve(len);
writeStringBuffer(value, this.buf, this.pos);
this.pos += len;
return this;
};
BufferWriter._configure();
}),
92857:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Brp: () => (  ZodISODate),
YOg: () => (  array),
zMY: () => (  schemas_boolean),
IeY: () => (  custom),
gMt: () => (  discriminatedUnion),
k5n: () => (  _enum),
Whr: () => (  schemas_int),
euz: () => (  literal),
_H3: () => (  looseObject),
aig: () => (  number),
Ikc: () => (  object),
g1P: () => (  record),
rej: () => (  strictObject),
YjP: () => (  string),
PVZ: () => (  tuple),
KCZ: () => (  union),
L5J: () => (  unknown)
});
var core_core = __webpack_require__(88532);
var core_util = __webpack_require__(54723);
;
class $ZodCyclicError extends Error {
constructor() {
super(`Cannot parse a reference cycle that closes through a transform`);
this.name = "ZodCyclicError";
}
}
const STATE = "~memo";
const NO_ISSUES = [];
function isRef(value) {
return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive =   new WeakMap();
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
function isRecursive(inst, stack, resolve) {
const cached = recursive.get(inst);
if (cached !== undefined)
return cached ? PROVEN : NONE;
if (stack.has(inst))
return PROVEN;
stack.add(inst);
let result = NONE;
const check = (child) => {
if (result !== PROVEN && child?._zod) {
const answer = isRecursive(child, stack, resolve);
if (answer > result)
result = answer;
}
};
const shape = (sh, spread) => {
let answer = NONE;
for (const key of Reflect.ownKeys(sh)) {
const desc = Object.getOwnPropertyDescriptor(sh, key);
if (spread && !desc.enumerable)
continue;
const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
if (child > answer)
answer = child;
}
return answer;
};
const merge = (answer) => {
if (answer > result)
result = answer;
};
const def = inst._zod.def;
const kind = def.type;
switch (kind) {
case "object": {
const raw = core_util .MO(def);
merge(raw ? shape(raw, true) : ASSUMED);
check(def.catchall);
break;
}
case "array":
check(def.element);
break;
case "tuple":
for (const el of def.items)
check(el);
check(def.rest);
break;
case "record":
case "map":
check(def.keyType);
check(def.valueType);
break;
case "set":
check(def.valueType);
break;
case "union":
for (const el of def.options)
check(el);
break;
case "intersection":
check(def.left);
check(def.right);
break;
case "optional":
case "nullable":
case "default":
case "prefault":
case "catch":
case "readonly":
case "nonoptional":
case "promise":
case "success":
check(def.innerType);
break;
case "pipe":
check(def.in);
check(def.out);
break;
case "function":
check(def.input);
check(def.output);
break;
case "lazy": {
const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
break;
}
case "template_literal":
case "string":
case "number":
case "int":
case "boolean":
case "bigint":
case "symbol":
case "undefined":
case "null":
case "void":
case "never":
case "any":
case "unknown":
case "date":
case "nan":
case "enum":
case "literal":
case "file":
case "transform":
case "custom":
break;
default: {
kind;
for (const key in def) {
const desc = Object.getOwnPropertyDescriptor(def, key);
if (!desc || desc.get)
continue;
const value = desc.value;
if (!value || typeof value !== "object")
continue;
if (value._zod)
check(value);
else if (Array.isArray(value))
for (const el of value)
check(el);
}
}
}
stack.delete(inst);
return settle(inst, result);
}
function settle(inst, answer) {
if (answer !== ASSUMED)
recursive.set(inst, answer === PROVEN);
return answer;
}
function isRecursiveSchema(inst) {
return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
let bucket = state.buckets.get(inst);
if (!bucket) {
bucket = new WeakMap();
state.buckets.set(inst, bucket);
}
return bucket;
}
let handoff;
const memoizer_open = [];
const memo = {
alloc(_inst, payload, empty) {
const bucket = handoff;
if (!bucket)
return empty;
handoff = undefined;
const entry = { value: empty, issues: null };
bucket.set(payload.value, entry);
memoizer_open.push(entry);
return empty;
},
guard(inst) {
var _a;
(_a = inst._zod).deferred ?? (_a.deferred = []);
inst._zod.deferred.push(() => {
const base = inst._zod.parse;
const wrapped = (payload, ctx) => {
if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
throw new $ZodCyclicError();
return base(payload, ctx);
};
inst._zod.parse = wrapped;
if (inst._zod.run === base)
inst._zod.run = wrapped;
});
},
attach(inst) {
var _a;
let isRecursiveInst;
let rechecked = false;
let lastCtx;
let lastBucket;
(_a = inst._zod).deferred ?? (_a.deferred = []);
inst._zod.deferred.push(() => {
const base = inst._zod.parse;
const wrapped = (payload, ctx) => {
if (isRecursiveInst === undefined) {
const walked = isRecursive(inst, new Set(), false);
if (walked === NONE) {
inst._zod.parse = base;
if (inst._zod.run === wrapped)
inst._zod.run = base;
return base(payload, ctx);
}
if (walked === PROVEN || rechecked)
isRecursiveInst = true;
else
rechecked = true;
}
const input = payload.value;
if (!isRef(input))
return base(payload, ctx);
let state = ctx[STATE];
if (!state) {
state = { buckets: new WeakMap(), backEdges: undefined };
ctx[STATE] = state;
}
let bucket;
if (lastCtx === ctx) {
bucket = lastBucket;
}
else {
bucket = bucketFor(state, inst);
lastCtx = ctx;
lastBucket = bucket;
}
const hit = bucket.get(input);
if (hit) {
payload.value = hit.value;
if (hit.issues) {
if (hit.issues.length)
payload.issues.push(...cloneIssues(hit.issues));
}
else {
payload.memo = true;
state.backEdges ?? (state.backEdges = new WeakSet());
state.backEdges.add(hit.value);
}
return payload;
}
handoff = bucket;
const depth = memoizer_open.length;
const result = base(payload, ctx);
handoff = undefined;
const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
if (result instanceof Promise) {
return result.then((r) => {
if (entry)
entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
return r;
});
}
if (entry)
entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
return result;
};
inst._zod.parse = wrapped;
if (inst._zod.run === base)
inst._zod.run = wrapped;
});
},
};
function memoizer() {
return memo;
}
function isBackEdge(ctx, value) {
const backEdges = ctx[STATE]?.backEdges;
return backEdges !== undefined && isRef(value) && backEdges.has(value);
}
var core_checks = __webpack_require__(44890);
;
class Doc {
constructor(args = [], closed = {}) {
this.content = [];
this.indent = 0;
this.args = args;
this.closed = closed;
}
indented(fn) {
this.indent += 1;
try {
fn(this);
}
finally {
this.indent -= 1;
}
}
write(arg) {
if (typeof arg === "function") {
arg(this, { execution: "sync" });
arg(this, { execution: "async" });
return;
}
const content = arg;
const lines = content.split("\n").filter((x) => x);
const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
for (const line of dedented) {
this.content.push(line);
}
}
compile() {
const F = Function;
const content = this?.content ?? [``];
const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
return factory(...Object.values(this.closed));
}
}
var core_regexes = __webpack_require__(23908);
;
const version = {
major: 4,
minor: 6,
patch: 7,
};
;
const $ZodType =   core_core .xI("$ZodType", (inst, def) => {
var _a;
inst ?? (inst = {});
inst._zod.def = def;
inst._zod.bag = inst._zod.bag || {};
inst._zod.version = version;
const defChecks = inst._zod.def.checks;
const checks = inst._zod.traits.has("$ZodCheck")
? [inst, ...(defChecks ?? [])]
: defChecks?.length
? [...defChecks]
: [];
for (const ch of checks) {
for (const fn of ch._zod.onattach) {
fn(inst);
}
}
if (checks.length === 0) {
(_a = inst._zod).deferred ?? (_a.deferred = []);
inst._zod.deferred?.push(() => {
inst._zod.run = inst._zod.parse;
});
}
else {
const runChecks = (payload, checks, ctx) => {
if (payload.memo)
return payload;
let isAborted = core_util .QH(payload);
let asyncResult;
for (const ch of checks) {
if (ch._zod.def.when) {
if (core_util .rL(payload))
continue;
const shouldRun = ch._zod.def.when(payload);
if (!shouldRun)
continue;
}
else if (isAborted) {
continue;
}
const currLen = payload.issues.length;
const _ = ch._zod.check(payload);
if (_ instanceof Promise && ctx?.async === false) {
throw new core_core .GT();
}
if (asyncResult || _ instanceof Promise) {
asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
await _;
const nextLen = payload.issues.length;
if (nextLen === currLen)
return;
core_util .d3(payload.issues, currLen, inst);
if (!isAborted)
isAborted = core_util .QH(payload, currLen);
});
}
else {
const nextLen = payload.issues.length;
if (nextLen === currLen)
continue;
core_util .d3(payload.issues, currLen, inst);
if (!isAborted)
isAborted = core_util .QH(payload, currLen);
}
}
if (asyncResult) {
return asyncResult.then(() => {
return payload;
});
}
return payload;
};
const handleCanaryResult = (canary, payload, ctx) => {
if (core_util .QH(canary)) {
canary.aborted = true;
return canary;
}
const checkResult = runChecks(payload, checks, ctx);
if (checkResult instanceof Promise) {
if (ctx.async === false)
throw new core_core .GT();
return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
}
return inst._zod.parse(checkResult, ctx);
};
inst._zod.run = (payload, ctx) => {
if (ctx.skipChecks) {
return inst._zod.parse(payload, ctx);
}
if (ctx.direction === "backward") {
const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
if (canary instanceof Promise) {
return canary.then((canary) => {
return handleCanaryResult(canary, payload, ctx);
});
}
return handleCanaryResult(canary, payload, ctx);
}
const result = inst._zod.parse(payload, ctx);
if (result instanceof Promise) {
if (ctx.async === false)
throw new core_core .GT();
return result.then((result) => runChecks(result, checks, ctx));
}
return runChecks(result, checks, ctx);
};
}
}, {
get "~standard"() {
return core_util .jD(this, "~standard", standardProps(this));
},
set "~standard"(value) {
core_util .qh(this, "~standard", value);
},
});
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util .iR(iss, ctx, core_core .$W())) } : { value: r.value };
async function validateAsync(inst, value) {
const ctx = { async: true };
return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
return {
validate: (value) => {
const ctx = { async: false };
try {
const r = inst._zod.run({ value, issues: [] }, ctx);
if (!(r instanceof Promise))
return toStandardResult(r, ctx);
}
catch (_) { }
return validateAsync(inst, value);
},
vendor: "zod",
version: 1,
};
}
const $ZodString =   core_core .xI("$ZodString", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.pattern = def.pattern ?? core_regexes .gp;
inst._zod.parse = (payload, _) => {
if (def.coerce)
try {
payload.value = String(payload.value);
}
catch (_) { }
if (typeof payload.value === "string")
return payload;
payload.issues.push({
expected: "string",
code: "invalid_type",
input: payload.value,
inst,
});
return payload;
};
});
const $ZodStringFormat =   core_core .xI("$ZodStringFormat", (inst, def) => {
core_checks .ql.init(inst, def);
$ZodString.init(inst, def);
});
const $ZodGUID =   core_core .xI("$ZodGUID", (inst, def) => {
def.pattern ?? (def.pattern = core_regexes .Os);
$ZodStringFormat.init(inst, def);
});
const $ZodUUID =   core_core .xI("$ZodUUID", (inst, def) => {
if (def.version) {
const versionMap = {
v1: 1,
v2: 2,
v3: 3,
v4: 4,
v5: 5,
v6: 6,
v7: 7,
v8: 8,
};
const v = versionMap[def.version];
if (v === undefined)
throw new Error(`Invalid UUID version: "${def.version}"`);
def.pattern ?? (def.pattern = core_regexes .uR(v));
}
else
def.pattern ?? (def.pattern = core_regexes .uR());
$ZodStringFormat.init(inst, def);
});
const $ZodEmail =   core_core .xI("$ZodEmail", (inst, def) => {
def.pattern ?? (def.pattern = core_regexes .Rp);
$ZodStringFormat.init(inst, def);
});
const URL_BAD_FORMAT = 1;
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
try {
if (typeof URL !== "undefined" && typeof URL.canParse === "function")
return URL.canParse(input);
new URL(input);
return true;
}
catch {
return false;
}
}
function validateURL(trimmed, def) {
if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
return canParseURL(trimmed) || URL_UNPARSEABLE;
}
return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
if (!def.normalize && def.protocol?.source === core_regexes .F.source && !/^https?:\/\//i.test(trimmed)) {
return URL_BAD_FORMAT;
}
try {
if (typeof URL !== "undefined") {
const URLStatic = URL;
if (typeof URLStatic.parse === "function")
return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
}
return new URL(trimmed);
}
catch {
return URL_UNPARSEABLE;
}
}
const asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
hostname.lastIndex = 0;
return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
protocol.lastIndex = 0;
return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL =   core_core .xI("$ZodURL", (inst, def) => {
$ZodStringFormat.init(inst, def);
inst._zod.check = (payload) => {
try {
const trimmed = payload.value.trim();
const url = validateURL(trimmed, def);
if (url === URL_BAD_FORMAT) {
payload.issues.push({
code: "invalid_format",
format: "url",
note: "Invalid URL format",
input: payload.value,
inst,
continue: !def.abort,
});
return;
}
if (url === URL_UNPARSEABLE) {
payload.issues.push({
code: "invalid_format",
format: "url",
input: payload.value,
inst,
continue: !def.abort,
});
return;
}
if (url === true) {
payload.value = stripTabAndNewline(trimmed);
return;
}
if (def.hostname && !urlHostnameOk(url, def.hostname)) {
payload.issues.push({
code: "invalid_format",
format: "url",
note: "Invalid hostname",
pattern: def.hostname.source,
input: payload.value,
inst,
continue: !def.abort,
});
}
if (def.protocol && !urlProtocolOk(url, def.protocol)) {
payload.issues.push({
code: "invalid_format",
format: "url",
note: "Invalid protocol",
pattern: def.protocol.source,
input: payload.value,
inst,
continue: !def.abort,
});
}
payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
return;
}
catch (_) {
payload.issues.push({
code: "invalid_format",
format: "url",
input: payload.value,
inst,
continue: !def.abort,
});
}
};
});
const $ZodEmoji =   core_core .xI("$ZodEmoji", (inst, def) => {
def.pattern ?? (def.pattern = core_regexes .Zg());
$ZodStringFormat.init(inst, def);
});
const $ZodNanoID =   core_core .xI("$ZodNanoID", (inst, def) => {
if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
throw new Error(`Invalid nanoid length: ${def.length}`);
def.pattern ?? (def.pattern = def.length === undefined ? core_regexes .Ak : core_regexes .D2(def.length));
$ZodStringFormat.init(inst, def);
});
const $ZodCUID =   core_core .xI("$ZodCUID", (inst, def) => {
def.pattern ?? (def.pattern = core_regexes .gF);
$ZodStringFormat.init(inst, def);
});
const $ZodCUID2 =   core_core .xI("$ZodCUID2", (inst, def) => {
def.pattern ?? (def.pattern = core_regexes .Gl);
$ZodStringFormat.init(inst, def);
});
const $ZodULID =   core_core .xI("$ZodULID", (inst, def) => {
def.pattern ?? (def.pattern = core_regexes .Z0);
$ZodStringFormat.init(inst, def);
});
const $ZodXID =   core_core .xI("$ZodXID", (inst, def) => {
def.pattern ?? (def.pattern = core_regexes .kM);
$ZodStringFormat.init(inst, def);
});
const $ZodKSUID =   core_core .xI("$ZodKSUID", (inst, def) => {
def.pattern ?? (def.pattern = core_regexes .fO);
$ZodStringFormat.init(inst, def);
});
const $ZodISODateTime =   core_core .xI("$ZodISODateTime", (inst, def) => {
def.pattern ?? (def.pattern = core_regexes .w$(def));
$ZodStringFormat.init(inst, def);
});
const $ZodISODate =   core_core .xI("$ZodISODate", (inst, def) => {
def.pattern ?? (def.pattern = core_regexes .p6);
$ZodStringFormat.init(inst, def);
});
const $ZodISOTime =   core_core .xI("$ZodISOTime", (inst, def) => {
def.pattern ?? (def.pattern = core_regexes .kB(def));
$ZodStringFormat.init(inst, def);
});
const $ZodISODuration =   core_core .xI("$ZodISODuration", (inst, def) => {
def.pattern ?? (def.pattern = core_regexes .p0);
$ZodStringFormat.init(inst, def);
});
const $ZodIPv4 =   core_core .xI("$ZodIPv4", (inst, def) => {
def.pattern ?? (def.pattern = core_regexes .uX);
$ZodStringFormat.init(inst, def);
});
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
if (!ipv6Alphabet.test(value))
return false;
return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 =   core_core .xI("$ZodIPv6", (inst, def) => {
def.pattern ?? (def.pattern = core_regexes .ug);
$ZodStringFormat.init(inst, def);
inst._zod.check = (payload) => {
if (!isValidIPv6(payload.value)) {
payload.issues.push({
code: "invalid_format",
format: "ipv6",
input: payload.value,
inst,
continue: !def.abort,
});
}
};
});
const $ZodMAC =   (  null && (core.$constructor("$ZodMAC", (inst, def) => {
def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
$ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 =   core_core .xI("$ZodCIDRv4", (inst, def) => {
def.pattern ?? (def.pattern = core_regexes .zr);
$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
const parts = value.split("/");
if (parts.length !== 2)
return false;
const [address, prefix] = parts;
if (!prefix)
return false;
const prefixNum = Number(prefix);
if (`${prefixNum}` !== prefix)
return false;
if (prefixNum < 0 || prefixNum > 128)
return false;
return isValidIPv6(address);
}
const $ZodCIDRv6 =   core_core .xI("$ZodCIDRv6", (inst, def) => {
def.pattern ?? (def.pattern = core_regexes .l7);
$ZodStringFormat.init(inst, def);
inst._zod.check = (payload) => {
if (!isValidCIDRv6(payload.value)) {
payload.issues.push({
code: "invalid_format",
format: "cidrv6",
input: payload.value,
inst,
continue: !def.abort,
});
}
};
});
function isValidBase64(data) {
if (data === "")
return true;
if (/\s/.test(data))
return false;
if (data.length % 4 !== 0)
return false;
try {
atob(data);
return true;
}
catch {
return false;
}
}
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 =   core_core .xI("$ZodBase64", (inst, def) => {
def.pattern ?? (def.pattern = base64Charset);
$ZodStringFormat.init(inst, def);
inst._zod.check = (payload) => {
if (isValidBase64(payload.value))
return;
payload.issues.push({
code: "invalid_format",
format: "base64",
input: payload.value,
inst,
continue: !def.abort,
});
};
});
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
if (!base64urlCharset.test(data))
return false;
const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
return isValidBase64(padded);
}
const $ZodBase64URL =   core_core .xI("$ZodBase64URL", (inst, def) => {
def.pattern ?? (def.pattern = base64urlCharset);
$ZodStringFormat.init(inst, def);
inst._zod.check = (payload) => {
if (isValidBase64URL(payload.value))
return;
payload.issues.push({
code: "invalid_format",
format: "base64url",
input: payload.value,
inst,
continue: !def.abort,
});
};
});
const $ZodE164 =   core_core .xI("$ZodE164", (inst, def) => {
def.pattern ?? (def.pattern = core_regexes .hQ);
$ZodStringFormat.init(inst, def);
});
const CC_SANITIZE = /[- ]/g;
function isLuhnAlgo(digits) {
let length = digits.length;
let bit = 1;
let sum = 0;
while (length) {
const value = digits.charCodeAt(--length) - 48;
bit ^= 1;
sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
}
return sum % 10 === 0;
}
function isValidCreditCard(input) {
if (!regexes.creditCard.test(input))
return false;
return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard =   (  null && (core.$constructor("$ZodCreditCard", (inst, def) => {
def.pattern ?? (def.pattern = regexes.creditCard);
$ZodStringFormat.init(inst, def);
inst._zod.check = (payload) => {
if (isValidCreditCard(payload.value))
return;
payload.issues.push({
code: "invalid_format",
format: "credit_card",
input: payload.value,
inst,
continue: !def.abort,
});
};
})));
function isIso7064Mod97(iban) {
let remainder = 0;
const len = iban.length;
for (let i = 4; i < len; i++) {
const code = iban.charCodeAt(i);
remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
}
for (let i = 0; i < 4; i++) {
const code = iban.charCodeAt(i);
remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
}
return remainder === 1;
}
function isValidIBAN(input) {
if (!regexes.iban.test(input))
return false;
return isIso7064Mod97(input);
}
const $ZodIBAN =   (  null && (core.$constructor("$ZodIBAN", (inst, def) => {
def.pattern ?? (def.pattern = regexes.iban);
$ZodStringFormat.init(inst, def);
inst._zod.check = (payload) => {
if (isValidIBAN(payload.value))
return;
payload.issues.push({
code: "invalid_format",
format: "iban",
input: payload.value,
inst,
continue: !def.abort,
});
};
})));
function isValidJWT(token, algorithm = null) {
try {
const tokensParts = token.split(".");
if (tokensParts.length !== 3)
return false;
const [header] = tokensParts;
if (!header)
return false;
const parsedHeader = JSON.parse(atob(header));
if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
return false;
if (!parsedHeader.alg)
return false;
if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
return false;
return true;
}
catch {
return false;
}
}
const $ZodJWT =   core_core .xI("$ZodJWT", (inst, def) => {
$ZodStringFormat.init(inst, def);
inst._zod.check = (payload) => {
if (isValidJWT(payload.value, def.alg))
return;
payload.issues.push({
code: "invalid_format",
format: "jwt",
input: payload.value,
inst,
continue: !def.abort,
});
};
});
const $ZodCustomStringFormat =   (  null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
$ZodStringFormat.init(inst, def);
inst._zod.check = (payload) => {
if (def.fn(payload.value))
return;
payload.issues.push({
code: "invalid_format",
format: def.format,
input: payload.value,
inst,
continue: !def.abort,
});
};
})));
const $ZodNumber =   core_core .xI("$ZodNumber", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.pattern = core_regexes .ai;
inst._zod.parse = (payload, _ctx) => {
if (def.coerce)
try {
payload.value = Number(payload.value);
}
catch (_) { }
const input = payload.value;
if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
return payload;
}
const received = typeof input === "number"
? Number.isNaN(input)
? "NaN"
: !Number.isFinite(input)
? String(input)
: undefined
: undefined;
payload.issues.push({
expected: "number",
code: "invalid_type",
input,
inst,
...(received ? { received } : {}),
});
return payload;
};
});
const $ZodNumberFormat =   core_core .xI("$ZodNumberFormat", (inst, def) => {
core_checks .KH.init(inst, def);
$ZodNumber.init(inst, def);
});
const $ZodBoolean =   core_core .xI("$ZodBoolean", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.pattern = core_regexes .zM;
inst._zod.parse = (payload, _ctx) => {
if (def.coerce)
try {
payload.value = Boolean(payload.value);
}
catch (_) { }
const input = payload.value;
if (typeof input === "boolean")
return payload;
payload.issues.push({
expected: "boolean",
code: "invalid_type",
input,
inst,
});
return payload;
};
});
const $ZodBigInt =   core_core .xI("$ZodBigInt", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.pattern = core_regexes .o;
inst._zod.parse = (payload, _ctx) => {
if (def.coerce)
try {
payload.value = BigInt(payload.value);
}
catch (_) { }
if (typeof payload.value === "bigint")
return payload;
payload.issues.push({
expected: "bigint",
code: "invalid_type",
input: payload.value,
inst,
});
return payload;
};
});
const $ZodBigIntFormat =   (  null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
checks.$ZodCheckBigIntFormat.init(inst, def);
$ZodBigInt.init(inst, def);
})));
const $ZodSymbol =   (  null && (core.$constructor("$ZodSymbol", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.parse = (payload, _ctx) => {
const input = payload.value;
if (typeof input === "symbol")
return payload;
payload.issues.push({
expected: "symbol",
code: "invalid_type",
input,
inst,
});
return payload;
};
})));
const $ZodUndefined =   (  null && (core.$constructor("$ZodUndefined", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.pattern = regexes.undefined;
inst._zod.values = new Set([undefined]);
inst._zod.parse = (payload, _ctx) => {
const input = payload.value;
if (typeof input === "undefined")
return payload;
payload.issues.push({
expected: "undefined",
code: "invalid_type",
input,
inst,
});
return payload;
};
})));
const $ZodNull =   (  null && (core.$constructor("$ZodNull", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.pattern = regexes.null;
inst._zod.values = new Set([null]);
inst._zod.parse = (payload, _ctx) => {
const input = payload.value;
if (input === null)
return payload;
payload.issues.push({
expected: "null",
code: "invalid_type",
input,
inst,
});
return payload;
};
})));
const $ZodAny =   (  null && (core.$constructor("$ZodAny", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown =   core_core .xI("$ZodUnknown", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.parse = (payload) => payload;
});
const $ZodNever =   core_core .xI("$ZodNever", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.parse = (payload, _ctx) => {
payload.issues.push({
expected: "never",
code: "invalid_type",
input: payload.value,
inst,
});
return payload;
};
});
const $ZodVoid =   (  null && (core.$constructor("$ZodVoid", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.parse = (payload, _ctx) => {
const input = payload.value;
if (typeof input === "undefined")
return payload;
payload.issues.push({
expected: "void",
code: "invalid_type",
input,
inst,
});
return payload;
};
})));
const $ZodDate =   core_core .xI("$ZodDate", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.parse = (payload, _ctx) => {
if (def.coerce) {
try {
payload.value = new Date(payload.value);
}
catch (_err) { }
}
const input = payload.value;
const isDate = input instanceof Date;
const isValidDate = isDate && !Number.isNaN(input.getTime());
if (isValidDate)
return payload;
payload.issues.push({
expected: "date",
code: "invalid_type",
input,
...(isDate ? { received: "Invalid Date" } : {}),
inst,
});
return payload;
};
});
function capSize(inst, size) {
const caps = core_util .hi(inst._zod.def.checks);
if (!caps.length)
return;
const cap = Math.min(...caps.map((c) => c[0]));
const parse = inst._zod.parse;
inst._zod.parse = (payload, ctx) => {
const n = size(payload.value);
if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
for (const [max, ch] of core_util .hi(inst._zod.def.checks)) {
if (n > max && ch._zod.def.when(payload)) {
const start = payload.issues.length;
ch._zod.check(payload);
payload.issues[start].continue = false;
core_util .d3(payload.issues, start, inst);
return payload;
}
}
}
return parse(payload, ctx);
};
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
if (result.issues.length) {
final.issues.push(...core_util .lQ(index, result.issues));
}
final.value[index] = result.value;
}
const $ZodArray =   core_core .xI("$ZodArray", (inst, def) => {
$ZodType.init(inst, def);
const memo = core_core .cr.memoizer;
memo?.attach(inst);
inst._zod.parse = (payload, ctx) => {
const input = payload.value;
if (!Array.isArray(input)) {
payload.issues.push({
expected: "array",
code: "invalid_type",
input,
inst,
});
return payload;
}
payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
const proms = [];
const abortEarly = ctx?.abortEarly;
for (let i = 0; i < input.length; i++) {
const item = input[i];
const result = def.element._zod.run({
value: item,
issues: [],
}, ctx);
if (result instanceof Promise) {
proms.push(result.then((result) => handleArrayResult(result, payload, i)));
}
else {
handleArrayResult(result, payload, i);
if (abortEarly && result.issues.length !== 0 && core_util .QH(result))
break;
}
}
if (proms.length) {
return Promise.all(proms).then(() => payload);
}
return payload;
};
capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
const isPresent = key in input;
const isOptionalOut = optout === "optional";
if (!isPresent && isOptionalOut && optin === "optional") {
return;
}
if (result.issues.length) {
if (optin !== undefined && isOptionalOut && !isPresent) {
return;
}
final.issues.push(...core_util .lQ(key, result.issues));
}
if (!isPresent && optin === undefined) {
if (!result.issues.length) {
final.issues.push({
code: "invalid_type",
expected: "nonoptional",
input: undefined,
path: [key],
});
}
return;
}
if (result.value === undefined) {
if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
final.value[key] = undefined;
}
}
else {
final.value[key] = result.value;
}
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
const keys = Object.keys(def.shape);
const ownSymbols = Object.getOwnPropertySymbols(def.shape);
const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
for (const k of allKeys) {
if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
}
}
const okeys = core_util .NM(def.shape);
return {
...def,
allKeys,
symbolKeys,
keySet: new Set(keys),
numKeys: keys.length,
optionalKeys: new Set(okeys),
};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
const unrecognized = [];
const keySet = def.keySet;
const _catchall = def.catchall._zod;
const t = _catchall.def.type;
const optin = _catchall.optin;
const optout = _catchall.optout;
let seen = 0;
for (const key in input) {
if (abortEarly && payload.issues.length !== seen) {
if (core_util .QH(payload, seen))
break;
seen = payload.issues.length;
}
if (keySet.has(key))
continue;
if (key === "__proto__") {
if (t === "never")
unrecognized.push(key);
continue;
}
if (t === "never") {
unrecognized.push(key);
continue;
}
const r = _catchall.run({ value: input[key], issues: [] }, ctx);
if (r instanceof Promise) {
proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
}
else {
handlePropertyResult(r, payload, key, input, optin, optout);
}
}
if (unrecognized.length) {
payload.issues.push({
code: "unrecognized_keys",
keys: unrecognized,
input,
inst,
continue: true,
});
}
if (!proms.length)
return payload;
return Promise.all(proms).then(() => {
return payload;
});
}
const $ZodObject =   core_core .xI("$ZodObject", (inst, def) => {
$ZodType.init(inst, def);
const desc = Object.getOwnPropertyDescriptor(def, "shape");
const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
if (sh) {
const get = () => {
const newSh = { ...sh };
Object.defineProperty(def, "shape", { value: newSh });
get.raw = newSh;
return newSh;
};
get.raw = sh;
Object.defineProperty(def, "shape", { get });
}
const _normalized = core_util .PO(() => normalizeDef(def));
core_util .v5(inst, "propValues", (zod) => {
const shape = zod.def.shape;
const propValues = {};
for (const key in shape) {
const field = shape[key]._zod;
if (field.values) {
if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
core_util .Vy(propValues, key, new Set());
}
for (const v of field.values)
propValues[key].add(v);
if (field.optin !== undefined)
propValues[key].add(undefined);
}
}
return propValues;
});
const isObject = core_util .Gv;
const catchall = def.catchall;
let value;
const memo = core_core .cr.memoizer;
memo?.attach(inst);
inst._zod.parse = (payload, ctx) => {
value ?? (value = _normalized.value);
const input = payload.value;
if (!isObject(input)) {
payload.issues.push({
expected: "object",
code: "invalid_type",
input,
inst,
});
return payload;
}
payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
const proms = [];
const shape = value.shape;
const abortEarly = ctx?.abortEarly;
let seen = payload.issues.length;
for (const key of value.allKeys) {
if (abortEarly && payload.issues.length !== seen) {
if (core_util .QH(payload, seen))
break;
seen = payload.issues.length;
}
if (key === "__proto__")
continue;
const el = shape[key];
const optin = el._zod.optin;
const optout = el._zod.optout;
const r = el._zod.run({ value: input[key], issues: [] }, ctx);
if (r instanceof Promise) {
proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
}
else {
handlePropertyResult(r, payload, key, input, optin, optout);
}
}
if (!catchall) {
return proms.length ? Promise.all(proms).then(() => payload) : payload;
}
return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
};
});
const $ZodObjectJIT =   core_core .xI("$ZodObjectJIT", (inst, def) => {
$ZodObject.init(inst, def);
const superParse = inst._zod.parse;
const _normalized = core_util .PO(() => normalizeDef(def));
const memo = core_core .cr.memoizer;
const generateFastpass = (shape) => {
const normalized = _normalized.value;
const syms = normalized.symbolKeys;
const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
doc.write(`const input = payload.value;`);
const ids = Object.create(null);
let counter = 0;
for (const key of normalized.allKeys) {
ids[key] = `key_${counter++}`;
}
doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
for (const key of normalized.allKeys) {
if (key === "__proto__")
continue;
const id = ids[key];
const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util .UQ(key);
const isPresent = `${k} in input`;
const schema = shape[key];
const optin = schema?._zod?.optin;
const isOptionalIn = optin !== undefined;
const isOptionalOut = schema?._zod?.optout === "optional";
doc.write(`const ${id} = ${parseStr(k)};`);
if (isOptionalIn && isOptionalOut) {
const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
}
else if (!isOptionalIn) {
doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
}
else {
doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
if (optin === "defaulted") {
doc.write(`newResult[${k}] = ${id}.value;`);
}
else {
doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
}
}
}
doc.write(`payload.value = newResult;`);
doc.write(`return payload;`);
return doc.compile();
};
let fastpass;
const isObject = core_util .Gv;
const jit = !core_core .cr.jitless;
const allowsEval = core_util .hI;
const fastEnabled = jit && allowsEval.value;
const catchall = def.catchall;
let value;
inst._zod.parse = (payload, ctx) => {
value ?? (value = _normalized.value);
const input = payload.value;
if (!isObject(input)) {
payload.issues.push({
expected: "object",
code: "invalid_type",
input,
inst,
});
return payload;
}
if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
if (!fastpass)
fastpass = generateFastpass(def.shape);
payload = fastpass(payload, ctx);
if (!catchall)
return payload;
return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
}
return superParse(payload, ctx);
};
});
function handleUnionResults(results, final, inst, ctx) {
for (const result of results) {
if (result.issues.length === 0) {
final.value = result.value;
return final;
}
}
const nonaborted = results.filter((r) => !core_util .QH(r));
if (nonaborted.length === 1) {
final.value = nonaborted[0].value;
return nonaborted[0];
}
final.issues.push({
code: "invalid_union",
input: final.value,
inst,
errors: results.map((result) => result.issues.map((iss) => core_util .iR(iss, ctx, core_core .$W()))),
});
return final;
}
const $ZodUnion =   core_core .xI("$ZodUnion", (inst, def) => {
$ZodType.init(inst, def);
core_util .v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
? "defaulted"
: zod.def.options.some((o) => o._zod.optin !== undefined)
? "optional"
: undefined);
core_util .v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
core_util .v5(inst, "values", (zod) => {
if (zod.def.options.every((o) => o._zod.values)) {
return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
}
return undefined;
});
core_util .v5(inst, "pattern", (zod) => {
if (zod.def.options.every((o) => o._zod.pattern)) {
const patterns = zod.def.options.map((o) => o._zod.pattern);
return new RegExp(`^(${patterns.map((p) => core_util .p6(p.source)).join("|")})$`);
}
return undefined;
});
const first = def.options.length === 1 ? def.options[0]._zod.run : null;
inst._zod.parse = (payload, ctx) => {
if (first) {
return first(payload, ctx);
}
let async = false;
const results = [];
for (const option of def.options) {
const result = option._zod.run({
value: payload.value,
issues: [],
}, ctx);
if (result instanceof Promise) {
results.push(result);
async = true;
}
else {
if (result.issues.length === 0)
return result;
results.push(result);
}
}
if (!async)
return handleUnionResults(results, payload, inst, ctx);
return Promise.all(results).then((results) => {
return handleUnionResults(results, payload, inst, ctx);
});
};
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
const matches = [];
for (let i = 0; i < results.length; i++) {
if (results[i].issues.length === 0)
matches.push(i);
}
if (matches.length === 1) {
final.value = results[matches[0]].value;
return final;
}
if (matches.length === 0) {
final.issues.push({
code: "invalid_union",
input: final.value,
inst,
errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
});
}
else {
final.issues.push({
code: "invalid_union",
input: final.value,
inst,
errors: [],
inclusive: false,
matches,
});
}
return final;
}
const $ZodXor =   (  null && (core.$constructor("$ZodXor", (inst, def) => {
$ZodUnion.init(inst, def);
def.inclusive = false;
const first = def.options.length === 1 ? def.options[0]._zod.run : null;
inst._zod.parse = (payload, ctx) => {
if (first) {
return first(payload, ctx);
}
let async = false;
const results = [];
for (const option of def.options) {
const result = option._zod.run({
value: payload.value,
issues: [],
}, ctx);
if (result instanceof Promise) {
results.push(result);
async = true;
}
else {
results.push(result);
}
}
if (!async)
return handleExclusiveUnionResults(results, payload, inst, ctx);
return Promise.all(results).then((results) => {
return handleExclusiveUnionResults(results, payload, inst, ctx);
});
};
})));
function getDiscriminatedOption(union, value) {
const internals = union._zod;
let map = internals.bag.optionsMap;
if (!map) {
map = discriminatorMap(internals.def);
internals.bag.optionsMap = map;
}
const option = map.get(value);
if (option === null)
throw new Error(`Ambiguous discriminator value "${String(value)}"`);
return option;
}
function discriminatorMap(def) {
const map = new Map();
for (const option of def.options) {
const values = option._zod.propValues?.[def.discriminator];
if (!values || values.size === 0)
throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
for (const value of values) {
if (map.has(value)) {
if (value !== undefined)
throw new Error(`Duplicate discriminator value "${String(value)}"`);
map.set(value, null);
}
else {
map.set(value, option);
}
}
}
return map;
}
const $ZodDiscriminatedUnion =
core_core .xI("$ZodDiscriminatedUnion", (inst, def) => {
def.inclusive = false;
$ZodUnion.init(inst, def);
const _super = inst._zod.parse;
core_util .v5(inst, "propValues", (zod) => {
const propValues = {};
let undefinedCount = 0;
for (const option of zod.def.options) {
const pv = option._zod.propValues;
if (!pv || Object.keys(pv).length === 0)
throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
if (pv[zod.def.discriminator]?.has(undefined))
undefinedCount++;
for (const [k, v] of Object.entries(pv)) {
if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
core_util .Vy(propValues, k, new Set());
}
for (const val of v) {
propValues[k].add(val);
}
}
}
if (!zod.def.unionFallback && undefinedCount > 1)
propValues[zod.def.discriminator]?.delete(undefined);
return propValues;
});
def.options.forEach((option, i) => {
const propShape = core_util .MO(option._zod.def);
if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
throw new Error(`Invalid discriminated union option at index "${i}"`);
}
});
const disc = core_util .PO(() => discriminatorMap(def));
inst._zod.parse = (payload, ctx) => {
const input = payload.value;
if (!core_util .Gv(input)) {
payload.issues.push({
code: "invalid_type",
expected: "object",
input,
inst,
});
return payload;
}
const value = input?.[def.discriminator];
const opt = disc.value.get(value);
if (opt && (value !== undefined || ctx.direction !== "backward")) {
return opt._zod.run(payload, ctx);
}
if (def.unionFallback || ctx.direction === "backward") {
return _super(payload, ctx);
}
payload.issues.push({
code: "invalid_union",
errors: [],
note: "No matching discriminator",
discriminator: def.discriminator,
options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
input,
path: [def.discriminator],
inst,
});
return payload;
};
});
const $ZodIntersection =   core_core .xI("$ZodIntersection", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.parse = (payload, ctx) => {
const input = payload.value;
const left = def.left._zod.run({ value: input, issues: [] }, ctx);
const right = def.right._zod.run({ value: input, issues: [] }, ctx);
const async = left instanceof Promise || right instanceof Promise;
if (async) {
return Promise.all([left, right]).then(([left, right]) => {
return handleIntersectionResults(payload, left, right);
});
}
return handleIntersectionResults(payload, left, right);
};
});
function mergeValues(a, b) {
if (a === b) {
return { valid: true, data: a };
}
if (a instanceof Date && b instanceof Date && +a === +b) {
return { valid: true, data: a };
}
if (core_util .Qd(a) && core_util .Qd(b)) {
const bKeys = Object.keys(b);
const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
const newObj = { ...a, ...b };
if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
delete newObj.__proto__;
for (const key of sharedKeys) {
if (key === "__proto__")
continue;
const sharedValue = mergeValues(a[key], b[key]);
if (!sharedValue.valid) {
return {
valid: false,
mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
};
}
newObj[key] = sharedValue.data;
}
return { valid: true, data: newObj };
}
if (Array.isArray(a) && Array.isArray(b)) {
if (a.length !== b.length) {
return { valid: false, mergeErrorPath: [] };
}
const newArray = [];
for (let index = 0; index < a.length; index++) {
const itemA = a[index];
const itemB = b[index];
const sharedValue = mergeValues(itemA, itemB);
if (!sharedValue.valid) {
return {
valid: false,
mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
};
}
newArray.push(sharedValue.data);
}
return { valid: true, data: newArray };
}
return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
const unrecKeys = new Map();
let unrecIssue;
const keyIssues = new Map();
const collect = (iss, side) => {
let keys;
if (iss.code === "unrecognized_keys" && !iss.path?.length) {
unrecIssue ?? (unrecIssue = iss);
keys = iss.keys;
}
else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
const k = String(iss.path[0]);
if (!keyIssues.has(k))
keyIssues.set(k, iss);
keys = [k];
}
else {
return false;
}
for (const k of keys) {
if (!unrecKeys.has(k))
unrecKeys.set(k, {});
unrecKeys.get(k)[side] = true;
}
return true;
};
for (const iss of left.issues) {
if (!collect(iss, "l"))
result.issues.push(iss);
}
for (const iss of right.issues) {
if (!collect(iss, "r"))
result.issues.push(iss);
}
const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
if (bothKeys.length) {
const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
if (aggregated.length)
result.issues.push({ ...unrecIssue, keys: aggregated });
for (const k of bothKeys) {
if (!aggregated.includes(k) && keyIssues.has(k))
result.issues.push(keyIssues.get(k));
}
}
const merged = mergeValues(left.value, right.value);
if (!merged.valid) {
if (core_util .QH(result))
return result;
throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
}
result.value = merged.data;
return result;
}
const $ZodTuple =   core_core .xI("$ZodTuple", (inst, def) => {
$ZodType.init(inst, def);
const items = def.items;
const memo = core_core .cr.memoizer;
memo?.attach(inst);
inst._zod.parse = (payload, ctx) => {
const input = payload.value;
if (!Array.isArray(input)) {
payload.issues.push({
input,
inst,
expected: "tuple",
code: "invalid_type",
});
return payload;
}
payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
const proms = [];
const optinStart = getTupleOptStart(items, "optin");
const optoutStart = getTupleOptStart(items, "optout");
if (!def.rest) {
if (input.length < optinStart) {
payload.issues.push({
code: "too_small",
minimum: optinStart,
inclusive: true,
input,
inst,
origin: "array",
});
return payload;
}
if (input.length > items.length) {
payload.issues.push({
code: "too_big",
maximum: items.length,
inclusive: true,
input,
inst,
origin: "array",
});
}
}
const itemResults = new Array(items.length);
const abortEarly = def.rest ? ctx?.abortEarly : undefined;
let itemAborted = false;
for (let i = 0; i < items.length; i++) {
const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
if (r instanceof Promise) {
proms.push(r.then((rr) => {
itemResults[i] = rr;
}));
}
else {
itemResults[i] = r;
if (abortEarly && !itemAborted && r.issues.length)
itemAborted = core_util .QH(r);
}
}
if (def.rest && !itemAborted) {
let i = items.length - 1;
const rest = input.slice(items.length);
let seen = payload.issues.length;
for (const el of rest) {
if (abortEarly && payload.issues.length !== seen) {
if (core_util .QH(payload, seen))
break;
seen = payload.issues.length;
}
i++;
const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
if (result instanceof Promise) {
proms.push(result.then((r) => handleTupleResult(r, payload, i)));
}
else {
handleTupleResult(result, payload, i);
}
}
}
if (proms.length) {
return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
}
return handleTupleResults(itemResults, payload, items, input, optoutStart);
};
});
function getTupleOptStart(items, key) {
for (let i = items.length - 1; i >= 0; i--) {
const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
if (!omittable)
return i + 1;
}
return 0;
}
function handleTupleResult(result, final, index) {
if (result.issues.length) {
final.issues.push(...core_util .lQ(index, result.issues));
}
final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
for (let i = 0; i < items.length; i++) {
const r = itemResults[i];
const isPresent = i < input.length;
if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
final.value.length = i;
break;
}
if (r.issues.length) {
if (!isPresent && i >= optoutStart) {
final.value.length = i;
break;
}
final.issues.push(...core_util .lQ(i, r.issues));
}
final.value[i] = r.value;
}
for (let i = final.value.length - 1; i >= input.length; i--) {
if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
final.value.length = i;
}
else {
break;
}
}
return final;
}
const $ZodRecord =   core_core .xI("$ZodRecord", (inst, def) => {
$ZodType.init(inst, def);
const memo = core_core .cr.memoizer;
memo?.attach(inst);
inst._zod.parse = (payload, ctx) => {
const input = payload.value;
if (!core_util .Qd(input)) {
payload.issues.push({
expected: "record",
code: "invalid_type",
input,
inst,
});
return payload;
}
const proms = [];
const values = def.keyType._zod.values;
if (values && !def.partial) {
payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
const recordKeys = new Set();
for (const key of values) {
if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
recordKeys.add(typeof key === "number" ? key.toString() : key);
if (key === "__proto__")
continue;
const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
if (keyResult instanceof Promise) {
throw new Error("Async schemas not supported in object keys currently");
}
if (keyResult.issues.length) {
payload.issues.push({
code: "invalid_key",
origin: "record",
issues: keyResult.issues.map((iss) => core_util .iR(iss, ctx, core_core .$W())),
input: key,
path: [key],
inst,
});
continue;
}
const outKey = keyResult.value;
if (outKey === "__proto__")
continue;
const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
if (result instanceof Promise) {
proms.push(result.then((result) => {
if (result.issues.length) {
payload.issues.push(...core_util .lQ(key, result.issues));
}
payload.value[outKey] = result.value;
}));
}
else {
if (result.issues.length) {
payload.issues.push(...core_util .lQ(key, result.issues));
}
payload.value[outKey] = result.value;
}
}
}
let unrecognized;
for (const key in input) {
if (!recordKeys.has(key)) {
if (def.mode === "loose") {
if (key === "__proto__")
continue;
payload.value[key] = input[key];
}
else {
unrecognized = unrecognized ?? [];
unrecognized.push(key);
}
}
}
if (unrecognized && unrecognized.length > 0) {
payload.issues.push({
code: "unrecognized_keys",
input,
inst,
keys: unrecognized,
continue: true,
});
}
}
else {
payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
let unrecognized;
for (const key of Reflect.ownKeys(input)) {
if (key === "__proto__")
continue;
if (!Object.prototype.propertyIsEnumerable.call(input, key))
continue;
let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
if (keyResult instanceof Promise) {
throw new Error("Async schemas not supported in object keys currently");
}
const checkNumericKey = typeof key === "string" && core_regexes .ai.test(key) && keyResult.issues.length;
if (checkNumericKey) {
const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
if (retryResult instanceof Promise) {
throw new Error("Async schemas not supported in object keys currently");
}
if (retryResult.issues.length === 0) {
keyResult = retryResult;
}
}
if (keyResult.issues.length) {
if (def.mode === "loose") {
payload.value[key] = input[key];
}
else if (values) {
unrecognized = unrecognized ?? [];
unrecognized.push(key);
}
else {
payload.issues.push({
code: "invalid_key",
origin: "record",
issues: keyResult.issues.map((iss) => core_util .iR(iss, ctx, core_core .$W())),
input: key,
path: [key],
inst,
});
}
continue;
}
const outKey = keyResult.value;
if (outKey === "__proto__")
continue;
const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
if (result instanceof Promise) {
proms.push(result.then((result) => {
if (result.issues.length) {
payload.issues.push(...core_util .lQ(key, result.issues));
}
payload.value[outKey] = result.value;
}));
}
else {
if (result.issues.length) {
payload.issues.push(...core_util .lQ(key, result.issues));
}
payload.value[outKey] = result.value;
}
}
if (unrecognized && unrecognized.length > 0) {
payload.issues.push({
code: "unrecognized_keys",
input,
inst,
keys: unrecognized,
continue: true,
});
}
}
if (proms.length) {
return Promise.all(proms).then(() => payload);
}
return payload;
};
});
const $ZodMap =   (  null && (core.$constructor("$ZodMap", (inst, def) => {
$ZodType.init(inst, def);
const memo = core.globalConfig.memoizer;
memo?.attach(inst);
inst._zod.parse = (payload, ctx) => {
const input = payload.value;
if (!(input instanceof Map)) {
payload.issues.push({
expected: "map",
code: "invalid_type",
input,
inst,
});
return payload;
}
const proms = [];
payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
const abortEarly = ctx?.abortEarly;
let seen = payload.issues.length;
for (const [key, value] of input) {
if (abortEarly && payload.issues.length !== seen) {
if (util.aborted(payload, seen))
break;
seen = payload.issues.length;
}
const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
if (keyResult instanceof Promise || valueResult instanceof Promise) {
proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
}));
}
else {
handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
}
}
if (proms.length)
return Promise.all(proms).then(() => payload);
return payload;
};
capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
if (keyResult.issues.length) {
if (util.propertyKeyTypes.has(typeof key)) {
final.issues.push(...util.prefixIssues(key, keyResult.issues));
}
else {
final.issues.push({
code: "invalid_key",
origin: "map",
input,
inst,
issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
});
}
}
if (valueResult.issues.length) {
if (util.propertyKeyTypes.has(typeof key)) {
final.issues.push(...util.prefixIssues(key, valueResult.issues));
}
else {
final.issues.push({
origin: "map",
code: "invalid_element",
input,
inst,
key: key,
issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
});
}
}
final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet =   (  null && (core.$constructor("$ZodSet", (inst, def) => {
$ZodType.init(inst, def);
const memo = core.globalConfig.memoizer;
memo?.attach(inst);
inst._zod.parse = (payload, ctx) => {
const input = payload.value;
if (!(input instanceof Set)) {
payload.issues.push({
input,
inst,
expected: "set",
code: "invalid_type",
});
return payload;
}
const proms = [];
payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
const abortEarly = ctx?.abortEarly;
let seen = payload.issues.length;
for (const item of input) {
if (abortEarly && payload.issues.length !== seen) {
if (util.aborted(payload, seen))
break;
seen = payload.issues.length;
}
const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
if (result instanceof Promise) {
proms.push(result.then((result) => handleSetResult(result, payload)));
}
else
handleSetResult(result, payload);
}
if (proms.length)
return Promise.all(proms).then(() => payload);
return payload;
};
capSize(inst, setSize);
})));
function handleSetResult(result, final) {
if (result.issues.length) {
final.issues.push(...result.issues);
}
final.value.add(result.value);
}
const $ZodEnum =   core_core .xI("$ZodEnum", (inst, def) => {
$ZodType.init(inst, def);
const values = core_util .w5(def.entries);
const valuesSet = new Set(values);
inst._zod.values = valuesSet;
core_util .v5(inst, "pattern", (zod) => {
const patternValues = core_util .w5(zod.def.entries).filter((k) => core_util .qQ.has(typeof k));
return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util .sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
});
inst._zod.parse = (payload, _ctx) => {
const input = payload.value;
if (valuesSet.has(input)) {
return payload;
}
payload.issues.push({
code: "invalid_value",
values,
input,
inst,
});
return payload;
};
});
const $ZodLiteral =   core_core .xI("$ZodLiteral", (inst, def) => {
$ZodType.init(inst, def);
const values = new Set(def.values);
inst._zod.values = values;
core_util .v5(inst, "pattern", (zod) => {
const vals = zod.def.values;
return new RegExp(vals.length
? `^(${vals
.map((o) => typeof o === "string" ? core_util .sD(o) : o ? core_util .sD(o.toString()) : String(o))
.join("|")})$`
: "^[^\\s\\S]$");
});
inst._zod.parse = (payload, _ctx) => {
const input = payload.value;
if (values.has(input)) {
return payload;
}
payload.issues.push({
code: "invalid_value",
values: def.values,
input,
inst,
});
return payload;
};
});
const $ZodFile =   (  null && (core.$constructor("$ZodFile", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.parse = (payload, _ctx) => {
const input = payload.value;
if (input instanceof File)
return payload;
payload.issues.push({
expected: "file",
code: "invalid_type",
input,
inst,
});
return payload;
};
})));
const $ZodTransform =   core_core .xI("$ZodTransform", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.optin = "optional";
core_core .cr.memoizer?.guard(inst);
inst._zod.parse = (payload, ctx) => {
if (ctx.direction === "backward") {
throw new core_core .cV(inst.constructor.name);
}
const _out = def.transform(payload.value, payload);
if (ctx.async) {
const output = _out instanceof Promise ? _out : Promise.resolve(_out);
return output.then((output) => {
payload.value = output;
return payload;
});
}
if (_out instanceof Promise) {
throw new core_core .GT();
}
payload.value = _out;
return payload;
};
});
function handleOptionalResult(payload, result) {
payload.value = result.issues.length ? undefined : result.value;
return payload;
}
const $ZodOptional =   core_core .xI("$ZodOptional", (inst, def) => {
$ZodType.init(inst, def);
core_util .v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
inst._zod.optout = "optional";
core_util .v5(inst, "values", (zod) => {
const values = zod.def.innerType._zod.values;
return values ? new Set([...values, undefined]) : undefined;
});
core_util .v5(inst, "pattern", (zod) => {
const pattern = zod.def.innerType._zod.pattern;
return pattern ? new RegExp(`^(${core_util .p6(pattern.source)})?$`) : undefined;
});
inst._zod.parse = (payload, ctx) => {
if (payload.value === undefined) {
if (def.innerType._zod.optin !== "defaulted")
return payload;
const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
if (result instanceof Promise)
return result.then((result) => handleOptionalResult(payload, result));
return handleOptionalResult(payload, result);
}
return def.innerType._zod.run(payload, ctx);
};
});
const $ZodExactOptional =   core_core .xI("$ZodExactOptional", (inst, def) => {
$ZodOptional.init(inst, def);
core_util .v5(inst, "values", (zod) => zod.def.innerType._zod.values);
core_util .v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
inst._zod.parse = (payload, ctx) => {
return def.innerType._zod.run(payload, ctx);
};
});
const $ZodNullable =   core_core .xI("$ZodNullable", (inst, def) => {
$ZodType.init(inst, def);
core_util .v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
core_util .v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
core_util .v5(inst, "pattern", (zod) => {
const pattern = zod.def.innerType._zod.pattern;
return pattern ? new RegExp(`^(${core_util .p6(pattern.source)}|null)$`) : undefined;
});
core_util .v5(inst, "values", (zod) => {
return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
});
inst._zod.parse = (payload, ctx) => {
if (payload.value === null)
return payload;
return def.innerType._zod.run(payload, ctx);
};
});
const $ZodDefault =   core_core .xI("$ZodDefault", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.optin = "defaulted";
core_util .v5(inst, "values", (zod) => zod.def.innerType._zod.values);
inst._zod.parse = (payload, ctx) => {
if (ctx.direction === "backward") {
return def.innerType._zod.run(payload, ctx);
}
if (payload.value === undefined) {
payload.value = def.defaultValue;
return payload;
}
const result = def.innerType._zod.run(payload, ctx);
if (result instanceof Promise) {
return result.then((result) => handleDefaultResult(result, def));
}
return handleDefaultResult(result, def);
};
});
function handleDefaultResult(payload, def) {
if (payload.value === undefined) {
payload.value = def.defaultValue;
}
return payload;
}
const $ZodPrefault =   core_core .xI("$ZodPrefault", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.optin = "defaulted";
core_util .v5(inst, "values", (zod) => zod.def.innerType._zod.values);
inst._zod.parse = (payload, ctx) => {
if (ctx.direction === "backward") {
return def.innerType._zod.run(payload, ctx);
}
if (payload.value === undefined) {
payload.value = def.defaultValue;
}
return def.innerType._zod.run(payload, ctx);
};
});
const $ZodNonOptional =   core_core .xI("$ZodNonOptional", (inst, def) => {
$ZodType.init(inst, def);
core_util .v5(inst, "values", (zod) => {
const v = zod.def.innerType._zod.values;
return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
});
inst._zod.parse = (payload, ctx) => {
const result = def.innerType._zod.run(payload, ctx);
if (result instanceof Promise) {
return result.then((result) => handleNonOptionalResult(result, inst));
}
return handleNonOptionalResult(result, inst);
};
});
function handleNonOptionalResult(payload, inst) {
if (!payload.issues.length && payload.value === undefined) {
payload.issues.push({
code: "invalid_type",
expected: "nonoptional",
input: payload.value,
inst,
});
}
return payload;
}
const $ZodSuccess =   (  null && (core.$constructor("$ZodSuccess", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.parse = (payload, ctx) => {
if (ctx.direction === "backward") {
throw new core.$ZodEncodeError("ZodSuccess");
}
const result = def.innerType._zod.run(payload, ctx);
if (result instanceof Promise) {
return result.then((result) => {
payload.value = result.issues.length === 0;
return payload;
});
}
payload.value = result.issues.length === 0;
return payload;
};
})));
function handleCatchResult(payload, result, def, ctx) {
if (!result.issues.length) {
payload.value = result.value;
if (result.memo)
payload.memo = true;
return payload;
}
payload.value = def.catchValue({
...result,
value: payload.value,
error: {
issues: result.issues.map((iss) => core_util .iR(iss, ctx, core_core .$W())),
},
input: payload.value,
});
return payload;
}
const $ZodCatch =   core_core .xI("$ZodCatch", (inst, def) => {
$ZodType.init(inst, def);
core_util .v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
core_util .v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
core_util .v5(inst, "values", (zod) => zod.def.innerType._zod.values);
inst._zod.parse = (payload, ctx) => {
if (ctx.direction === "backward") {
return def.innerType._zod.run(payload, ctx);
}
const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
if (result instanceof Promise) {
return result.then((result) => handleCatchResult(payload, result, def, ctx));
}
return handleCatchResult(payload, result, def, ctx);
};
});
const $ZodNaN =   (  null && (core.$constructor("$ZodNaN", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.parse = (payload, _ctx) => {
if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
payload.issues.push({
input: payload.value,
inst,
expected: "nan",
code: "invalid_type",
});
return payload;
}
return payload;
};
})));
const $ZodPipe =   core_core .xI("$ZodPipe", (inst, def) => {
$ZodType.init(inst, def);
core_util .v5(inst, "values", (zod) => zod.def.in._zod.values);
core_util .v5(inst, "optin", (zod) => zod.def.in._zod.optin);
core_util .v5(inst, "optout", (zod) => zod.def.out._zod.optout);
core_util .v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
inst._zod.parse = (payload, ctx) => {
if (ctx.direction === "backward") {
const right = def.out._zod.run(payload, ctx);
if (right instanceof Promise) {
return right.then((right) => handlePipeResult(right, def.in, ctx));
}
return handlePipeResult(right, def.in, ctx);
}
const left = def.in._zod.run(payload, ctx);
if (left instanceof Promise) {
return left.then((left) => handlePipeResult(left, def.out, ctx));
}
return handlePipeResult(left, def.out, ctx);
};
});
function handlePipeResult(left, next, ctx) {
if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
left.aborted = true;
return left;
}
return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec =   (  null && (core.$constructor("$ZodCodec", (inst, def) => {
$ZodType.init(inst, def);
util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
inst._zod.parse = (payload, ctx) => {
const direction = ctx.direction || "forward";
if (direction === "forward") {
const left = def.in._zod.run(payload, ctx);
if (left instanceof Promise) {
return left.then((left) => handleCodecAResult(left, def, ctx));
}
return handleCodecAResult(left, def, ctx);
}
else {
const right = def.out._zod.run(payload, ctx);
if (right instanceof Promise) {
return right.then((right) => handleCodecAResult(right, def, ctx));
}
return handleCodecAResult(right, def, ctx);
}
};
})));
function handleCodecAResult(result, def, ctx) {
if (result.issues.length) {
result.aborted = true;
return result;
}
const direction = ctx.direction || "forward";
if (direction === "forward") {
const transformed = def.transform(result.value, result);
if (transformed instanceof Promise) {
return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
}
return handleCodecTxResult(result, transformed, def.out, ctx);
}
else {
const transformed = def.reverseTransform(result.value, result);
if (transformed instanceof Promise) {
return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
}
return handleCodecTxResult(result, transformed, def.in, ctx);
}
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
if (left.issues.length) {
left.aborted = true;
return left;
}
return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess =   (  null && (core.$constructor("$ZodPreprocess", (inst, def) => {
$ZodPipe.init(inst, def);
})));
const $ZodReadonly =   core_core .xI("$ZodReadonly", (inst, def) => {
$ZodType.init(inst, def);
core_util .v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
core_util .v5(inst, "values", (zod) => zod.def.innerType._zod.values);
core_util .v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
core_util .v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
inst._zod.parse = (payload, ctx) => {
if (ctx.direction === "backward") {
return def.innerType._zod.run(payload, ctx);
}
const result = def.innerType._zod.run(payload, ctx);
if (result instanceof Promise) {
return result.then(handleReadonlyResult);
}
return handleReadonlyResult(result);
};
});
function handleReadonlyResult(payload) {
if (!payload.memo)
payload.value = Object.freeze(payload.value);
return payload;
}
function leafPattern(schema) {
const def = schema._zod.def;
let pattern = def.pattern;
let isInt = !!def.format?.includes("int");
let minimum;
let maximum;
for (const ch of def.checks ?? []) {
const d = ch._zod.def;
if (d.pattern)
pattern = d.pattern;
isInt || (isInt = !!d.format?.includes("int"));
const lo = d.minimum ?? d.length;
const hi = d.maximum ?? d.length;
if (lo !== undefined && (minimum === undefined || lo > minimum))
minimum = lo;
if (hi !== undefined && (maximum === undefined || hi < maximum))
maximum = hi;
}
if (pattern)
return pattern.source;
if (minimum !== undefined && maximum !== undefined && minimum > maximum)
return "(?!)";
if (minimum !== undefined || maximum !== undefined)
return regexes.string({ minimum, maximum }).source;
const own = schema._zod.pattern;
return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
function partPattern(schema) {
const def = schema._zod.def;
const own = schema._zod.pattern?.source;
const inner = def.innerType ?? schema._zod.innerType;
if (inner) {
const before = inner._zod.pattern?.source;
const after = partPattern(inner);
if (own && before && after && after !== before) {
return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
}
return own;
}
if (def.options) {
const sources = def.options.map(partPattern);
if (sources.every(Boolean))
return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
}
return leafPattern(schema);
}
const $ZodTemplateLiteral =   (  null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
$ZodType.init(inst, def);
const regexParts = [];
for (const part of def.parts) {
if (typeof part === "object" && part !== null) {
const source = partPattern(part);
if (!source) {
throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
}
regexParts.push(util.cleanRegex(source));
}
else if (part === null || util.primitiveTypes.has(typeof part)) {
regexParts.push(util.escapeRegex(`${part}`));
}
else {
throw new Error(`Invalid template literal part: ${part}`);
}
}
inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
inst._zod.parse = (payload, _ctx) => {
if (typeof payload.value !== "string") {
payload.issues.push({
input: payload.value,
inst,
expected: "string",
code: "invalid_type",
});
return payload;
}
inst._zod.pattern.lastIndex = 0;
if (!inst._zod.pattern.test(payload.value)) {
payload.issues.push({
input: payload.value,
inst,
code: "invalid_format",
format: def.format ?? "template_literal",
pattern: inst._zod.pattern.source,
});
return payload;
}
return payload;
};
})));
const $ZodFunction =   (  null && (core.$constructor("$ZodFunction", (inst, def) => {
$ZodType.init(inst, def);
Object.defineProperty(inst, "_def", { value: def });
inst._zod.def = def;
inst.implement = (func) => {
if (typeof func !== "function") {
throw new Error("implement() must be called with a function");
}
return Object.defineProperty(function (...args) {
const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
const result = Reflect.apply(func, this, parsedArgs);
if (inst._def.output) {
return parse(inst._def.output, result);
}
return result;
}, "_zod", { value: inst._zod, enumerable: false });
};
inst.implementAsync = (func) => {
if (typeof func !== "function") {
throw new Error("implementAsync() must be called with a function");
}
return Object.defineProperty(async function (...args) {
const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
const result = await Reflect.apply(func, this, parsedArgs);
if (inst._def.output) {
return await parseAsync(inst._def.output, result);
}
return result;
}, "_zod", { value: inst._zod, enumerable: false });
};
inst._zod.parse = (payload, _ctx) => {
if (typeof payload.value !== "function") {
payload.issues.push({
code: "invalid_type",
expected: "function",
input: payload.value,
inst,
});
return payload;
}
const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
if (hasPromiseOutput) {
payload.value = inst.implementAsync(payload.value);
}
else {
payload.value = inst.implement(payload.value);
}
return payload;
};
inst.input = (...args) => {
const F = inst.constructor;
if (Array.isArray(args[0])) {
return new F({
type: "function",
input: new $ZodTuple({
type: "tuple",
items: args[0],
rest: args[1],
}),
output: inst._def.output,
});
}
return new F({
type: "function",
input: args[0],
output: inst._def.output,
});
};
inst.output = (output) => {
const F = inst.constructor;
return new F({
type: "function",
input: inst._def.input,
output,
});
};
return inst;
})));
const $ZodPromise =   (  null && (core.$constructor("$ZodPromise", (inst, def) => {
$ZodType.init(inst, def);
inst._zod.parse = (payload, ctx) => {
return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
};
})));
const $ZodLazy =   (  null && (core.$constructor("$ZodLazy", (inst, def) => {
$ZodType.init(inst, def);
util.defineLazy(inst._zod, "innerType", () => {
const d = def;
if (!d._cachedInner)
d._cachedInner = def.getter();
return d._cachedInner;
});
util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
inst._zod.parse = (payload, ctx) => {
const inner = inst._zod.innerType;
return inner._zod.run(payload, ctx);
};
})));
const $ZodCustom =   core_core .xI("$ZodCustom", (inst, def) => {
core_checks .QP.init(inst, def);
$ZodType.init(inst, def);
inst._zod.parse = (payload, _) => {
return payload;
};
inst._zod.check = (payload) => {
const input = payload.value;
const r = def.fn(input);
if (r instanceof Promise) {
return r.then((r) => handleRefineResult(r, payload, input, inst));
}
handleRefineResult(r, payload, input, inst);
return;
};
});
function handleRefineResult(result, payload, input, inst) {
if (!result) {
const _iss = {
code: "custom",
input,
inst,
path: [...(inst._zod.def.path ?? [])],
continue: !inst._zod.def.abort,
};
if (inst._zod.def.params)
_iss.params = inst._zod.def.params;
payload.issues.push(core_util .sn(_iss));
}
}
var registries = __webpack_require__(29396);
var api = __webpack_require__(43759);
;
function assignProps(target, ...sources) {
for (const source of sources) {
for (const key of Reflect.ownKeys(source)) {
if (Object.prototype.propertyIsEnumerable.call(source, key)) {
(0,core_util .Vy)(target, key, source[key]);
}
}
}
return target;
}
function to_json_schema_initializeContext(params) {
let target = params?.target ?? "draft-2020-12";
if (target === "draft-4")
target = "draft-04";
if (target === "draft-7")
target = "draft-07";
return {
processors: params.processors ?? {},
metadataRegistry: params?.metadata ?? registries .fd,
target,
unrepresentable: params?.unrepresentable ?? "throw",
override: params?.override ?? (() => { }),
io: params?.io ?? "output",
counter: 0,
seen: new Map(),
sharedDefsExtractedFor: undefined,
sharedEmitDoneFor: undefined,
cycles: params?.cycles ?? "ref",
reused: params?.reused ?? "inline",
intersections: [],
deferred: [],
external: params?.external ?? undefined,
};
}
function handleUnrepresentable(schema, ctx, json, params, message) {
const result = typeof ctx.unrepresentable === "function"
? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
: ctx.unrepresentable;
if (result === "any")
return false;
if (result === undefined || result === "throw")
throw new Error(message);
Object.assign(json, result);
return true;
}
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
var _a;
const def = schema._zod.def;
const seen = ctx.seen.get(schema);
if (seen) {
seen.count++;
const isCycle = _params.schemaPath.includes(schema);
if (isCycle) {
seen.cycle = _params.path;
}
return seen.schema;
}
const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
ctx.seen.set(schema, result);
ctx.sharedDefsExtractedFor = undefined;
ctx.sharedEmitDoneFor = undefined;
const overrideSchema = schema._zod.toJSONSchema?.();
if (overrideSchema) {
result.schema = overrideSchema;
}
else {
const params = {
..._params,
schemaPath: [..._params.schemaPath, schema],
path: _params.path,
};
if (schema._zod.processJSONSchema) {
schema._zod.processJSONSchema(ctx, result.schema, params);
}
else {
const _json = result.schema;
const processor = ctx.processors[def.type];
if (!processor) {
throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
}
processor(schema, ctx, _json, params);
}
const parent = schema._zod.parent;
if (parent) {
if (!result.ref)
result.ref = parent;
to_json_schema_processSchema(parent, ctx, params);
ctx.seen.get(parent).isParent = true;
}
}
const meta = ctx.metadataRegistry.get(schema);
if (meta)
assignProps(result.schema, meta);
if (ctx.io === "input" && isTransforming(schema)) {
delete result.schema.examples;
delete result.schema.default;
}
if (ctx.io === "input" && "_prefault" in result.schema)
(_a = result.schema).default ?? (_a.default = result.schema._prefault);
delete result.schema._prefault;
const _result = ctx.seen.get(schema);
return _result.schema;
}
function encodeJSONPointerSegment(segment) {
return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
) {
const root = ctx.seen.get(schema);
if (!root)
throw new Error("Unprocessed schema. This is a bug in Zod.");
if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
return;
const idToSchema = new Map();
for (const entry of ctx.seen.entries()) {
const id = ctx.metadataRegistry.get(entry[0])?.id;
if (id) {
const existing = idToSchema.get(id);
if (existing && existing !== entry[0]) {
throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
}
idToSchema.set(id, entry[0]);
}
}
const makeURI = (entry) => {
const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
if (ctx.external) {
const externalId = ctx.external.registry.get(entry[0])?.id;
const uriGenerator = ctx.external.uri ?? ((id) => id);
if (externalId) {
return { ref: uriGenerator(externalId) };
}
const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
entry[1].defId = id;
return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
}
const uriPrefix = `#`;
const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
if (entry[1] === root && !entry[1].schema.id) {
return { ref: uriPrefix };
}
const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
};
const extractToDef = (entry) => {
if (entry[1].schema.$ref) {
return;
}
const seen = entry[1];
const { ref, defId } = makeURI(entry);
seen.def = { ...seen.schema };
if (defId)
seen.defId = defId;
const schema = seen.schema;
for (const key in schema) {
delete schema[key];
}
schema.$ref = ref;
};
if (ctx.cycles === "throw") {
for (const entry of ctx.seen.entries()) {
const seen = entry[1];
if (seen.cycle) {
throw new Error("Cycle detected: " +
`#/${seen.cycle?.join("/")}/<root>` +
'\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
}
}
}
for (const entry of ctx.seen.entries()) {
const seen = entry[1];
if (schema === entry[0]) {
extractToDef(entry);
continue;
}
if (ctx.external) {
const ext = ctx.external.registry.get(entry[0])?.id;
if (schema !== entry[0] && ext) {
extractToDef(entry);
continue;
}
}
const id = ctx.metadataRegistry.get(entry[0])?.id;
if (id) {
extractToDef(entry);
continue;
}
if (seen.cycle) {
extractToDef(entry);
continue;
}
if (seen.count > 1) {
if (ctx.reused === "ref") {
extractToDef(entry);
}
}
}
if (ctx.external)
ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
const options = schema.anyOf;
if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
return;
const types = [];
for (const option of options) {
if (!option || typeof option !== "object")
return;
compactTypeUnion(option);
const keys = Object.keys(option);
if (keys.length !== 1 || keys[0] !== "type")
return;
const type = option.type;
for (const member of Array.isArray(type) ? type : [type]) {
if (typeof member !== "string")
return;
if (!types.includes(member))
types.push(member);
}
}
delete schema.anyOf;
schema.type = types.length === 1 ? types[0] : types;
}
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
const extra = member.additionalProperties;
if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
return null;
return Object.keys(extra).length ? extra : null;
}
function foldObjects(members) {
const objects = [];
for (const member of members) {
if (typeof member !== "object" || member.type !== "object")
return null;
for (const key in member) {
if (!FOLDABLE_KEYS.has(key))
return null;
}
objects.push(member);
}
const properties = {};
const required = new Set();
for (const object of objects) {
for (const key in object.properties) {
if (Object.prototype.hasOwnProperty.call(properties, key))
continue;
const parts = [];
for (const other of objects) {
const part = other.properties?.[key] ?? undeclaredConstraint(other);
if (part === null || part === undefined)
continue;
if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
parts.push(part);
}
const merged = parts.length === 1
? parts[0]
: (foldObjects(parts) ?? { allOf: parts });
(0,core_util .Vy)(properties, key, merged);
}
for (const key of object.required ?? [])
required.add(key);
}
const folded = { type: "object", properties };
if (required.size)
folded.required = [...required];
if (objects.every((object) => object.additionalProperties === false)) {
folded.additionalProperties = false;
}
else {
const constraints = [];
for (const object of objects) {
const constraint = undeclaredConstraint(object);
if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
constraints.push(constraint);
}
if (constraints.length === 1)
folded.additionalProperties = constraints[0];
else if (constraints.length > 1)
folded.additionalProperties = { allOf: constraints };
}
return folded;
}
function foldIntersection(json) {
const allOf = json.allOf;
if (!Array.isArray(allOf) || allOf.length < 2)
return;
for (const key of FOLDABLE_KEYS)
if (key in json)
return;
const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
let folded = null;
if (!unions.length) {
folded = foldObjects(allOf);
}
else {
const union = unions[0];
const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
if (Object.keys(union).length !== 1)
return;
const rest = allOf.filter((m) => m !== union);
const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
if (branches.some((b) => !b))
return;
folded = { [keyword]: branches };
}
if (!folded)
return;
delete json.allOf;
assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
const root = ctx.seen.get(schema);
if (!root)
throw new Error("Unprocessed schema. This is a bug in Zod.");
const flattenRef = (zodSchema) => {
const seen = ctx.seen.get(zodSchema);
if (seen.ref === null)
return;
const schema = seen.def ?? seen.schema;
const _cached = { ...schema };
const ref = seen.ref;
seen.ref = null;
if (ref) {
flattenRef(ref);
const refSeen = ctx.seen.get(ref);
const refSchema = refSeen.schema;
if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
schema.allOf = schema.allOf ?? [];
schema.allOf.push(refSchema);
}
else {
assignProps(schema, refSchema);
}
assignProps(schema, _cached);
const isParentRef = zodSchema._zod.parent === ref;
if (isParentRef) {
for (const key in schema) {
if (key === "$ref" || key === "allOf")
continue;
if (!(key in _cached)) {
delete schema[key];
}
}
}
if (refSchema.$ref && refSeen.def) {
for (const key in schema) {
if (key === "$ref" || key === "allOf")
continue;
if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
delete schema[key];
}
}
}
}
const parent = zodSchema._zod.parent;
if (parent && parent !== ref) {
flattenRef(parent);
const parentSeen = ctx.seen.get(parent);
if (parentSeen?.schema.$ref) {
schema.$ref = parentSeen.schema.$ref;
if (parentSeen.def) {
for (const key in schema) {
if (key === "$ref" || key === "allOf")
continue;
if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
delete schema[key];
}
}
}
}
}
ctx.override({
zodSchema: zodSchema,
jsonSchema: schema,
path: seen.path ?? [],
});
};
if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
for (const entry of [...ctx.seen.entries()].reverse()) {
flattenRef(entry[0]);
}
if (ctx.target !== "openapi-3.0") {
for (const entry of ctx.seen.entries()) {
compactTypeUnion(entry[1].def ?? entry[1].schema);
}
}
for (const rewrite of ctx.deferred)
rewrite();
if (ctx.intersections.length) {
const carriers = new Map();
for (const seen of ctx.seen.values()) {
for (const json of [seen.schema, seen.def]) {
const allOf = json?.allOf;
if (!Array.isArray(allOf))
continue;
const existing = carriers.get(allOf);
if (existing)
existing.push(json);
else
carriers.set(allOf, [json]);
}
}
for (const allOf of ctx.intersections) {
for (const json of carriers.get(allOf) ?? [])
foldIntersection(json);
}
}
}
const result = {};
if (ctx.target === "draft-2020-12") {
result.$schema = "https://json-schema.org/draft/2020-12/schema";
}
else if (ctx.target === "draft-07") {
result.$schema = "http://json-schema.org/draft-07/schema#";
}
else if (ctx.target === "draft-04") {
result.$schema = "http://json-schema.org/draft-04/schema#";
}
else if (ctx.target === "openapi-3.0") {
}
else {
}
if (ctx.external?.uri) {
const id = ctx.external.registry.get(schema)?.id;
if (!id)
throw new Error("Schema is missing an `id` property");
result.$id = ctx.external.uri(id);
}
assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
if (rootMetaId !== undefined && result.id === rootMetaId)
delete result.id;
const defs = ctx.external?.defs ?? {};
if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
for (const entry of ctx.seen.entries()) {
const seen = entry[1];
if (seen.def && seen.defId) {
if (seen.def.id === seen.defId)
delete seen.def.id;
(0,core_util .Vy)(defs, seen.defId, seen.def);
}
}
}
if (ctx.external)
ctx.sharedEmitDoneFor = ctx.external;
if (ctx.external) {
}
else {
if (Object.keys(defs).length > 0) {
if (ctx.target === "draft-2020-12") {
result.$defs = defs;
}
else {
result.definitions = defs;
}
}
}
try {
const finalized = JSON.parse(JSON.stringify(result));
Object.defineProperty(finalized, "~standard", {
value: {
...schema["~standard"],
jsonSchema: {
input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
},
},
enumerable: false,
writable: false,
});
return finalized;
}
catch (_err) {
throw new Error("Error converting schema to JSON.");
}
}
function isTransforming(_schema, _ctx) {
const ctx = _ctx ?? { seen: new Set() };
if (ctx.seen.has(_schema))
return false;
ctx.seen.add(_schema);
const def = _schema._zod.def;
if (def.type === "transform")
return true;
if (def.type === "array")
return isTransforming(def.element, ctx);
if (def.type === "set")
return isTransforming(def.valueType, ctx);
if (def.type === "lazy")
return isTransforming(def.getter(), ctx);
if (def.type === "promise" ||
def.type === "optional" ||
def.type === "nonoptional" ||
def.type === "nullable" ||
def.type === "readonly" ||
def.type === "default" ||
def.type === "prefault" ||
def.type === "catch") {
return isTransforming(def.innerType, ctx);
}
if (def.type === "intersection") {
return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
}
if (def.type === "record" || def.type === "map") {
return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
}
if (def.type === "pipe") {
if (_schema._zod.traits.has("$ZodCodec"))
return true;
return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
}
if (def.type === "object") {
for (const key in def.shape) {
if (isTransforming(def.shape[key], ctx))
return true;
}
return false;
}
if (def.type === "union") {
for (const option of def.options) {
if (isTransforming(option, ctx))
return true;
}
return false;
}
if (def.type === "tuple") {
for (const item of def.items) {
if (isTransforming(item, ctx))
return true;
}
if (def.rest && isTransforming(def.rest, ctx))
return true;
return false;
}
return false;
}
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
const ctx = to_json_schema_initializeContext({ ...params, processors });
to_json_schema_processSchema(schema, ctx);
to_json_schema_extractDefs(ctx, schema);
return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
const { libraryOptions, target } = params ?? {};
const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
to_json_schema_processSchema(schema, ctx);
to_json_schema_extractDefs(ctx, schema);
return to_json_schema_finalize(ctx, schema);
};
;
const narrowMin = (agg, key, value) => {
if (agg[key] === undefined || value > agg[key])
agg[key] = value;
};
const narrowMax = (agg, key, value) => {
if (agg[key] === undefined || value < agg[key])
agg[key] = value;
};
const narrowBoth = (agg, value) => {
narrowMin(agg, "minimum", value);
narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
agg.multipleOf ?? (agg.multipleOf = []);
if (!agg.multipleOf.includes(value))
agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
agg.patterns ?? (agg.patterns = new Set());
agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
const setFormat = (agg, format) => {
agg.format = format;
if (format.includes("int"))
agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
setFormat(agg, def.format);
const [minimum, maximum] = ranges[def.format];
narrowMin(agg, "minimum", minimum);
narrowMax(agg, "maximum", maximum);
};
const contributors = {
greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
multiple_of: (agg, def) => addDivisor(agg, def.value),
number_format: formatContributor(core_util .zH),
bigint_format: formatContributor(core_util .NR),
min_length: minContributor,
max_length: maxContributor,
length_equals: (agg, def) => narrowBoth(agg, def.length),
min_size: minContributor,
max_size: maxContributor,
size_equals: (agg, def) => narrowBoth(agg, def.size),
string_format: (agg, def) => {
setFormat(agg, def.format);
if (def.pattern)
addPattern(agg, def.pattern);
if (def.format === "base64" || def.format === "base64url")
agg.contentEncoding = def.format;
if (def.local || def.precision === -1)
agg.laxFormat = true;
},
mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
const agg = {};
const def = schema._zod.def;
const list = schema._zod.traits.has("$ZodCheck")
? [schema, ...(def.checks ?? [])]
: (def.checks ?? []);
for (const ch of list)
contributors[ch._zod.def.check]?.(agg, ch._zod.def);
const bag = schema._zod.bag;
if (bag.minimum !== undefined)
narrowMin(agg, "minimum", bag.minimum);
if (bag.exclusiveMinimum !== undefined)
narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
if (bag.maximum !== undefined)
narrowMax(agg, "maximum", bag.maximum);
if (bag.exclusiveMaximum !== undefined)
narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
if (bag.multipleOf !== undefined)
addDivisor(agg, bag.multipleOf);
if (bag.format !== undefined) {
agg.format ?? (agg.format = bag.format);
if (bag.format.includes("int"))
agg.isInt = true;
}
if (bag.mime)
intersectMime(agg, bag.mime);
for (const pattern of bag.patterns ?? [])
addPattern(agg, pattern);
return agg;
}
const formatMap = {
guid: "uuid",
url: "uri",
datetime: "date-time",
json_string: "json-string",
regex: "",
};
const exactPatterns = new Map([
[base64Charset, core_regexes .K3],
[base64urlCharset, core_regexes .r0],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
const json = _json;
json.type = "string";
const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
if (typeof minimum === "number")
json.minLength = minimum;
if (typeof maximum === "number")
json.maxLength = maximum;
if (format) {
json.format = formatMap[format] ?? format;
if (json.format === "")
delete json.format;
if (format === "time" || laxFormat) {
delete json.format;
}
}
if (contentEncoding)
json.contentEncoding = contentEncoding;
if (patterns && patterns.size > 0) {
const patternList = [...patterns].map(exactPattern);
if (patternList.length === 1)
json.pattern = patternList[0].source;
else if (patternList.length > 1) {
json.allOf = [
...patternList.map((regex) => ({
...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
? { type: "string" }
: {}),
pattern: regex.source,
})),
];
}
}
};
const numberProcessor = (schema, ctx, _json, params) => {
const json = _json;
const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
json.type = isInt ? "integer" : "number";
const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
if (exMin) {
if (legacy) {
json.minimum = exclusiveMinimum;
json.exclusiveMinimum = true;
}
else {
json.exclusiveMinimum = exclusiveMinimum;
}
}
else if (typeof minimum === "number") {
json.minimum = minimum;
}
if (exMax) {
if (legacy) {
json.maximum = exclusiveMaximum;
json.exclusiveMaximum = true;
}
else {
json.exclusiveMaximum = exclusiveMaximum;
}
}
else if (typeof maximum === "number") {
json.maximum = maximum;
}
if (multipleOf) {
const divisors = new Set();
for (const divisor of multipleOf) {
if (Number.isFinite(divisor) && divisor !== 0)
divisors.add(Math.abs(divisor));
else
handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
}
const [first, ...rest] = divisors;
if (first !== undefined)
json.multipleOf = first;
if (rest.length)
json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
}
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
if (ctx.target === "openapi-3.0") {
json.type = "string";
json.nullable = true;
json.enum = [null];
}
else {
json.type = "null";
}
};
const undefinedProcessor = (schema, ctx, json, params) => {
handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
};
const dateProcessor = (schema, ctx, json, params) => {
handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
const def = schema._zod.def;
const values = (0,core_util .w5)(def.entries);
if (values.length === 0) {
json.not = {};
return;
}
if (values.every((v) => typeof v === "number"))
json.type = "number";
if (values.every((v) => typeof v === "string"))
json.type = "string";
json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
const def = schema._zod.def;
if (def.values.length === 0) {
json.not = {};
return;
}
const vals = [];
for (const val of def.values) {
if (val === undefined) {
if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
return;
}
else if (typeof val === "bigint") {
if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
return;
vals.push(Number(val));
}
else {
vals.push(val);
}
}
if (vals.length === 0) {
}
else if (vals.length === 1) {
const val = vals[0];
json.type = val === null ? "null" : typeof val;
if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
json.enum = [val];
}
else {
json.const = val;
}
}
else {
if (vals.every((v) => typeof v === "number"))
json.type = "number";
if (vals.every((v) => typeof v === "string"))
json.type = "string";
if (vals.every((v) => typeof v === "boolean"))
json.type = "boolean";
if (vals.every((v) => v === null))
json.type = "null";
json.enum = vals;
}
};
const nanProcessor = (schema, ctx, json, params) => {
handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
const _json = json;
const pattern = schema._zod.pattern;
if (!pattern)
throw new Error("Pattern not found in template literal");
_json.type = "string";
_json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
const _json = json;
_json.type = "string";
_json.format = "binary";
_json.contentEncoding = "binary";
const { minimum, maximum, mime } = aggregateChecks(schema);
if (minimum !== undefined)
_json.minLength = minimum;
if (maximum !== undefined)
_json.maxLength = maximum;
if (!mime)
return;
if (mime.length === 0)
_json.not = {};
else if (mime.length === 1)
_json.contentMediaType = mime[0];
else
_json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
const arrayProcessor = (schema, ctx, _json, params) => {
const json = _json;
const def = schema._zod.def;
const { minimum, maximum } = aggregateChecks(schema);
if (typeof minimum === "number")
json.minItems = minimum;
if (typeof maximum === "number")
json.maxItems = maximum;
json.type = "array";
json.items = to_json_schema_processSchema(def.element, ctx, {
...params,
path: [...params.path, "items"],
});
};
function inputOptin(schema) {
const def = schema._zod.def;
if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
return inputOptin(def.out);
}
if (def.type === "catch") {
return inputOptin(def.innerType);
}
return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
const json = _json;
const def = schema._zod.def;
const shape = def.shape;
const symbolKeys = Object.getOwnPropertySymbols(shape);
if (symbolKeys.length &&
handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
return;
}
json.type = "object";
json.properties = {};
for (const key in shape) {
(0,core_util .Vy)(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
...params,
path: [...params.path, "properties", key],
}));
}
const requiredKeys = [];
for (const key of Object.keys(shape)) {
const field = def.shape[key];
if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
requiredKeys.push(key);
}
}
if (requiredKeys.length > 0) {
json.required = requiredKeys;
}
if (def.catchall?._zod.def.type === "never") {
json.additionalProperties = false;
}
else if (!def.catchall) {
if (ctx.io === "output")
json.additionalProperties = false;
}
else if (def.catchall) {
json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
...params,
path: [...params.path, "additionalProperties"],
});
}
};
const unionProcessor = (schema, ctx, json, params) => {
const def = schema._zod.def;
const isExclusive = def.inclusive === false;
const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
...params,
path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
}));
if (isExclusive) {
json.oneOf = options;
}
else {
json.anyOf = options;
}
};
const intersectionProcessor = (schema, ctx, json, params) => {
const def = schema._zod.def;
const a = to_json_schema_processSchema(def.left, ctx, {
...params,
path: [...params.path, "allOf", 0],
});
const b = to_json_schema_processSchema(def.right, ctx, {
...params,
path: [...params.path, "allOf", 1],
});
const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
const allOf = [
...(isSimpleIntersection(a) ? a.allOf : [a]),
...(isSimpleIntersection(b) ? b.allOf : [b]),
];
json.allOf = allOf;
ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
const json = _json;
const def = schema._zod.def;
json.type = "array";
const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
...params,
path: [...params.path, prefixPath, i],
}));
const rest = def.rest
? to_json_schema_processSchema(def.rest, ctx, {
...params,
path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
})
: null;
let minItems = def.items.length;
while (minItems > 0) {
const item = def.items[minItems - 1];
const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
if (!optional)
break;
minItems--;
}
const maxItems = def.items.length;
const isClosed = !def.rest;
if (ctx.target === "draft-2020-12") {
json.prefixItems = prefixItems;
if (isClosed) {
json.items = false;
}
else if (rest) {
json.items = rest;
}
if (minItems > 0)
json.minItems = minItems;
if (isClosed)
json.maxItems = maxItems;
}
else if (ctx.target === "openapi-3.0") {
json.items = {
anyOf: prefixItems,
};
if (rest) {
json.items.anyOf.push(rest);
}
if (minItems > 0)
json.minItems = minItems;
if (isClosed)
json.maxItems = maxItems;
}
else {
json.items = prefixItems;
if (isClosed) {
json.additionalItems = false;
}
else if (rest) {
json.additionalItems = rest;
}
if (minItems > 0)
json.minItems = minItems;
if (isClosed)
json.maxItems = maxItems;
}
const { minimum, maximum } = aggregateChecks(schema);
if (typeof minimum === "number")
json.minItems = minimum;
if (typeof maximum === "number")
json.maxItems = maximum;
};
function stringifyKeyNames(bySchema, json, visited) {
if (json.$ref) {
if (visited.has(json))
return json;
visited.add(json);
const def = bySchema.get(json)?.def;
if (!def)
return json;
const inlined = stringifyKeyNames(bySchema, def, visited);
return inlined === def ? json : inlined;
}
for (const keyword of ["anyOf", "oneOf"]) {
const branches = json[keyword];
if (!Array.isArray(branches))
continue;
const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
if (mapped.some((branch, i) => branch !== branches[i]))
json = { ...json, [keyword]: mapped };
}
const types = Array.isArray(json.type) ? json.type : [json.type];
const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
if (!numericType && !values?.some((v) => typeof v === "number"))
return json;
const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
if (rest.enum)
rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
else if (typeof rest.const === "number")
rest.const = String(rest.const);
if (!numericType)
return rest;
rest.type = "string";
if (!values)
rest.pattern = (types.includes("number") ? core_regexes .ai : core_regexes .nd).source;
return rest;
}
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
const bySchema = new Map();
for (const entry of ctx.seen.values()) {
if (entry.def && !bySchema.has(entry.schema))
bySchema.set(entry.schema, entry);
}
const rewrites = new Map();
for (const record of pendingRecords.get(ctx) ?? []) {
const seen = ctx.seen.get(record);
const names = (seen?.def ?? seen?.schema)?.propertyNames;
if (!names || names === true || rewrites.has(names))
continue;
const rewritten = stringifyKeyNames(bySchema, names, new Set());
if (rewritten !== names)
rewrites.set(names, rewritten);
}
if (!rewrites.size)
return;
for (const entry of ctx.seen.values()) {
for (const carrier of [entry.schema, entry.def]) {
const rewritten = carrier && rewrites.get(carrier.propertyNames);
if (rewritten)
carrier.propertyNames = rewritten;
}
}
}
const recordProcessor = (schema, ctx, _json, params) => {
const json = _json;
const def = schema._zod.def;
json.type = "object";
const keyType = def.keyType;
const patterns = aggregateChecks(keyType).patterns;
if (def.mode === "loose" && patterns && patterns.size > 0) {
const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
...params,
path: [...params.path, "patternProperties", "*"],
});
json.patternProperties = {};
for (const pattern of patterns) {
(0,core_util .Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
}
}
else {
if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
...params,
path: [...params.path, "propertyNames"],
});
let pending = pendingRecords.get(ctx);
if (!pending) {
pending = [];
pendingRecords.set(ctx, pending);
ctx.deferred.push(() => rewriteKeyNames(ctx));
}
pending.push(schema);
}
json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
...params,
path: [...params.path, "additionalProperties"],
});
}
const keyValues = keyType._zod.values;
const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
if (keyValues && !def.partial && !omittableOnInput) {
const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
if (validKeyValues.length > 0) {
json.required = validKeyValues.map(String);
}
}
};
const nullableProcessor = (schema, ctx, json, params) => {
const def = schema._zod.def;
const inner = to_json_schema_processSchema(def.innerType, ctx, params);
const seen = ctx.seen.get(schema);
if (ctx.target === "openapi-3.0") {
seen.ref = def.innerType;
json.nullable = true;
}
else {
json.anyOf = [inner, { type: "null" }];
}
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
const def = schema._zod.def;
to_json_schema_processSchema(def.innerType, ctx, params);
const seen = ctx.seen.get(schema);
seen.ref = def.innerType;
};
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
let unrepresentable = false;
const serialized = JSON.stringify(value, (_, val) => {
if (typeof val !== "bigint")
return val;
unrepresentable = true;
return null;
});
if (!unrepresentable)
return JSON.parse(serialized);
handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
const def = schema._zod.def;
to_json_schema_processSchema(def.innerType, ctx, params);
const seen = ctx.seen.get(schema);
seen.ref = def.innerType;
const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
if (value !== UNREPRESENTABLE_DEFAULT)
json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
const def = schema._zod.def;
to_json_schema_processSchema(def.innerType, ctx, params);
const seen = ctx.seen.get(schema);
seen.ref = def.innerType;
if (ctx.io !== "input")
return;
const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
if (value !== UNREPRESENTABLE_DEFAULT)
json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
const def = schema._zod.def;
to_json_schema_processSchema(def.innerType, ctx, params);
const seen = ctx.seen.get(schema);
seen.ref = def.innerType;
let catchValue;
try {
catchValue = def.catchValue(undefined);
}
catch {
handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
return;
}
json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
const def = schema._zod.def;
const inIsTransform = def.in._zod.traits.has("$ZodTransform");
const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
to_json_schema_processSchema(innerType, ctx, params);
const seen = ctx.seen.get(schema);
seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
const def = schema._zod.def;
to_json_schema_processSchema(def.innerType, ctx, params);
const seen = ctx.seen.get(schema);
seen.ref = def.innerType;
json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
const def = schema._zod.def;
to_json_schema_processSchema(def.innerType, ctx, params);
const seen = ctx.seen.get(schema);
seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
const def = schema._zod.def;
to_json_schema_processSchema(def.innerType, ctx, params);
const seen = ctx.seen.get(schema);
seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
const innerType = schema._zod.innerType;
to_json_schema_processSchema(innerType, ctx, params);
const seen = ctx.seen.get(schema);
seen.ref = innerType;
};
const allProcessors = {
string: stringProcessor,
number: numberProcessor,
boolean: booleanProcessor,
bigint: bigintProcessor,
symbol: symbolProcessor,
null: nullProcessor,
undefined: undefinedProcessor,
void: voidProcessor,
never: neverProcessor,
any: anyProcessor,
unknown: unknownProcessor,
date: dateProcessor,
enum: enumProcessor,
literal: literalProcessor,
nan: nanProcessor,
template_literal: templateLiteralProcessor,
file: fileProcessor,
success: successProcessor,
custom: customProcessor,
function: functionProcessor,
transform: transformProcessor,
map: mapProcessor,
set: setProcessor,
array: arrayProcessor,
object: objectProcessor,
union: unionProcessor,
intersection: intersectionProcessor,
tuple: tupleProcessor,
record: recordProcessor,
nullable: nullableProcessor,
nonoptional: nonoptionalProcessor,
default: defaultProcessor,
prefault: prefaultProcessor,
catch: catchProcessor,
pipe: pipeProcessor,
readonly: readonlyProcessor,
promise: promiseProcessor,
optional: optionalProcessor,
lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
if ("_idmap" in input) {
const registry = input;
const ctx = initializeContext({ ...params, processors: allProcessors });
const defs = {};
for (const entry of registry._idmap.entries()) {
const [_, schema] = entry;
processSchema(schema, ctx);
}
const schemas = {};
const external = {
registry,
uri: params?.uri,
defs,
};
ctx.external = external;
for (const entry of registry._idmap.entries()) {
const [key, schema] = entry;
extractDefs(ctx, schema);
assignProp(schemas, key, finalize(ctx, schema));
}
if (Object.keys(defs).length > 0) {
const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
schemas.__shared = {
[defsSegment]: defs,
};
}
return { schemas };
}
const ctx = initializeContext({ ...params, processors: allProcessors });
processSchema(input, ctx);
extractDefs(ctx, input);
return finalize(ctx, input);
}
;
const error = () => {
const Sizable = {
string: { unit: "characters", verb: "to have" },
file: { unit: "bytes", verb: "to have" },
array: { unit: "items", verb: "to have" },
set: { unit: "items", verb: "to have" },
map: { unit: "entries", verb: "to have" },
};
function getSizing(origin) {
return Sizable[origin] ?? null;
}
const FormatDictionary = {
regex: "input",
email: "email address",
url: "URL",
emoji: "emoji",
uuid: "UUID",
uuidv4: "UUIDv4",
uuidv6: "UUIDv6",
nanoid: "nanoid",
guid: "GUID",
cuid: "cuid",
cuid2: "cuid2",
ulid: "ULID",
xid: "XID",
ksuid: "KSUID",
datetime: "ISO datetime",
date: "ISO date",
time: "ISO time",
duration: "ISO duration",
ipv4: "IPv4 address",
ipv6: "IPv6 address",
mac: "MAC address",
cidrv4: "IPv4 range",
cidrv6: "IPv6 range",
base64: "base64-encoded string",
base64url: "base64url-encoded string",
json_string: "JSON string",
e164: "E.164 number",
currency_code: "currency code",
credit_card: "credit card number",
iban: "IBAN",
jwt: "JWT",
template_literal: "input",
};
const TypeDictionary = {
nan: "NaN",
};
function getTypeName(type, input) {
if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
return String(input);
}
return TypeDictionary[type] ?? type;
}
return (issue) => {
switch (issue.code) {
case "invalid_type": {
const expected = getTypeName(issue.expected);
const receivedType = core_util .GW(issue.input);
const received = getTypeName(receivedType, issue.input);
return `Invalid input: expected ${expected}, received ${received}`;
}
case "invalid_value":
if (issue.values.length === 1)
return `Invalid input: expected ${core_util .B7(issue.values[0])}`;
return `Invalid option: expected one of ${core_util .jw(issue.values, "|")}`;
case "too_big": {
const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
const sizing = getSizing(issue.origin);
if (sizing)
return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
}
case "too_small": {
const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
const sizing = getSizing(issue.origin);
if (sizing) {
return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
}
return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
}
case "invalid_format": {
const _issue = issue;
if (_issue.format === "starts_with") {
return `Invalid string: must start with "${_issue.prefix}"`;
}
if (_issue.format === "ends_with")
return `Invalid string: must end with "${_issue.suffix}"`;
if (_issue.format === "includes")
return `Invalid string: must include "${_issue.includes}"`;
if (_issue.format === "regex")
return `Invalid string: must match pattern ${_issue.pattern}`;
return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
}
case "not_multiple_of":
return `Invalid number: must be a multiple of ${issue.divisor}`;
case "unrecognized_keys":
return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util .jw(issue.keys, ", ")}`;
case "invalid_key":
return `Invalid key in ${issue.origin}`;
case "invalid_union":
if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
const opts = issue.options.map((o) => `'${o}'`).join(" | ");
return `Invalid discriminator value. Expected ${opts}`;
}
if (issue.inclusive === false) {
return "Invalid input: more than one option matched";
}
return "Invalid input";
case "invalid_element":
return `Invalid value in ${issue.origin}`;
default:
return `Invalid input`;
}
};
};
function en() {
return {
localeError: error(),
};
}
;
function _getMessage() {
const internals = this._zod;
internals.message ?? (internals.message = JSON.stringify(internals.def, core_util .k8, 2));
return internals.message;
}
function _setMessage(value) {
this._zod.message = value;
}
const _messageDesc = {
get: _getMessage,
set: _setMessage,
enumerable: true,
configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
const _installedToString =   new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
inst.name = "$ZodError";
_issuesDesc.value = def;
Object.defineProperty(inst, "issues", _issuesDesc);
_issuesDesc.value = undefined;
Object.defineProperty(inst, "message", _messageDesc);
const proto = Object.getPrototypeOf(inst);
if (!_installedToString.has(proto)) {
_installedToString.add(proto);
Object.defineProperty(proto, "toString", {
configurable: true,
enumerable: false,
get() {
const value = () => this.message;
Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
return value;
},
set(value) {
Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
},
});
}
};
const $ZodError = (0,core_core .xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core .xI)("$ZodError", initializer, undefined, {
Parent: Error,
});
function node(obj, key, make) {
if (!Object.prototype.hasOwnProperty.call(obj, key)) {
if (key === "__proto__") {
Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
}
else {
obj[key] = make();
}
}
return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
const fieldErrors = {};
const formErrors = [];
for (const sub of error.issues) {
if (sub.path.length > 0) {
node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
}
else {
formErrors.push(mapper(sub));
}
}
return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
const fieldErrors = { _errors: [] };
const processError = (error, path = []) => {
for (const issue of error.issues) {
if (issue.code === "invalid_union" && issue.errors.length) {
issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
}
else if (issue.code === "invalid_key") {
processError({ issues: issue.issues }, [...path, ...issue.path]);
}
else if (issue.code === "invalid_element") {
processError({ issues: issue.issues }, [...path, ...issue.path]);
}
else {
const fullpath = [...path, ...issue.path];
if (fullpath.length === 0) {
fieldErrors._errors.push(mapper(issue));
}
else {
let curr = fieldErrors;
let i = 0;
while (i < fullpath.length) {
const el = fullpath[i];
const terminal = i === fullpath.length - 1;
if (el === "_errors") {
if (terminal)
curr._errors.push(mapper(issue));
i++;
continue;
}
if (!Object.prototype.hasOwnProperty.call(curr, el)) {
Object.defineProperty(curr, el, {
value: { _errors: [] },
enumerable: true,
writable: true,
configurable: true,
});
}
const node = curr[el];
if (terminal) {
node._errors.push(mapper(issue));
}
curr = node;
i++;
}
}
}
}
};
processError(error);
return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
const result = { errors: [] };
const processError = (error, path = []) => {
var _a;
for (const issue of error.issues) {
if (issue.code === "invalid_union" && issue.errors.length) {
issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
}
else if (issue.code === "invalid_key") {
processError({ issues: issue.issues }, [...path, ...issue.path]);
}
else if (issue.code === "invalid_element") {
processError({ issues: issue.issues }, [...path, ...issue.path]);
}
else {
const fullpath = [...path, ...issue.path];
if (fullpath.length === 0) {
result.errors.push(mapper(issue));
continue;
}
let curr = result;
let i = 0;
while (i < fullpath.length) {
const el = fullpath[i];
const terminal = i === fullpath.length - 1;
if (typeof el === "string") {
curr.properties ?? (curr.properties = {});
if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
Object.defineProperty(curr.properties, el, {
value: { errors: [] },
enumerable: true,
writable: true,
configurable: true,
});
}
curr = curr.properties[el];
}
else {
curr.items ?? (curr.items = []);
(_a = curr.items)[el] ?? (_a[el] = { errors: [] });
curr = curr.items[el];
}
if (terminal) {
curr.errors.push(mapper(issue));
}
i++;
}
}
}
};
processError(error);
return result;
}
function toDotPath(_path) {
const segs = [];
const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
for (const seg of path) {
if (typeof seg === "number")
segs.push(`[${seg}]`);
else if (typeof seg === "symbol")
segs.push(`[${JSON.stringify(String(seg))}]`);
else if (/[^\w$]/.test(seg))
segs.push(`[${JSON.stringify(seg)}]`);
else {
if (segs.length)
segs.push(".");
segs.push(seg);
}
}
return segs.join("");
}
function prettifyError(error) {
const lines = [];
const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
for (const issue of issues) {
lines.push(`✖ ${issue.message}`);
if (issue.path?.length)
lines.push(`  → at ${toDotPath(issue.path)}`);
}
return lines.join("\n");
}
;
function finalizeParams(callee, params) {
return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
const fn = (schema, value, _ctx, _params) => {
const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
const result = schema._zod.run({ value, issues: [] }, ctx);
if (result instanceof Promise) {
throw new core_core .GT();
}
if (result.issues.length) {
const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util .iR(iss, ctx, core_core .$W())));
core_util .gx(e, _params?.callee ?? fn);
throw e;
}
return result.value;
};
return fn;
};
const parse_parse =   _parse($ZodRealError);
const _parseAsync = (_Err) => {
const fn = async (schema, value, _ctx, params) => {
const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
let result = schema._zod.run({ value, issues: [] }, ctx);
if (result instanceof Promise)
result = await result;
if (result.issues.length) {
const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util .iR(iss, ctx, core_core .$W())));
core_util .gx(e, params?.callee ?? fn);
throw e;
}
return result.value;
};
return fn;
};
const parse_parseAsync =   _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
const result = schema._zod.run({ value, issues: [] }, ctx);
if (result instanceof Promise) {
throw new core_core .GT();
}
return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse =   _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
let error;
return {
success: false,
get error() {
if (!error) {
error = new Err(issues.map((iss) => core_util .iR(iss, ctx, core_core .$W())));
issues = undefined;
ctx = undefined;
}
return error;
},
set error(e) {
error = e;
issues = undefined;
ctx = undefined;
},
};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
let result = schema._zod.run({ value, issues: [] }, ctx);
if (result instanceof Promise)
result = await result;
return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync =   _safeParseAsync($ZodRealError);
const COMPILE_INVALID =   Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK =   Symbol.for("zod.compile.fallback");
const validate = ((schema, value, _ctx) => {
const validator = schema._zod.bag.validator;
if (validator !== undefined) {
if (validator(value) !== COMPILE_INVALID)
return true;
if (validator.definite === true && _ctx === undefined)
return false;
}
return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
const ctx = _ctx
? { ..._ctx, async: false, abortEarly: true }
: { async: false, abortEarly: true };
const fallbackRun = schema._zod.bag.fallbackRun;
let result;
if (fallbackRun) {
ctx[COMPILE_FALLBACK] = true;
result = fallbackRun({ value, issues: [] }, ctx);
}
else {
result = schema._zod.run({ value, issues: [] }, ctx);
}
if (result instanceof Promise) {
throw new core_core .GT();
}
return result.issues.length === 0;
}
const parse_validateAsync = async (schema, value, _ctx) => {
const ctx = _ctx
? { ..._ctx, async: true, abortEarly: true }
: { async: true, abortEarly: true };
let result = schema._zod.run({ value, issues: [] }, ctx);
if (result instanceof Promise)
result = await result;
return result.issues.length === 0;
};
const _encode = (_Err) => {
const parse = _parse(_Err);
const fn = (schema, value, _ctx, _params) => {
const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
return parse(schema, value, ctx, finalizeParams(fn, _params));
};
return fn;
};
const encode =   _encode($ZodRealError);
const _decode = (_Err) => {
const parse = _parse(_Err);
const fn = (schema, value, _ctx, _params) => {
return parse(schema, value, _ctx, finalizeParams(fn, _params));
};
return fn;
};
const decode =   _decode($ZodRealError);
const _encodeAsync = (_Err) => {
const parseAsync = _parseAsync(_Err);
const fn = async (schema, value, _ctx, _params) => {
const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
};
return fn;
};
const encodeAsync =   _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
const parseAsync = _parseAsync(_Err);
const fn = async (schema, value, _ctx, _params) => {
return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
};
return fn;
};
const decodeAsync =   _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode =   _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode =   _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync =   _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync =   _safeDecodeAsync($ZodRealError);
;
const _installedErrorProtos =   new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
Object.defineProperty(proto, key, {
configurable: true,
enumerable: false,
get() {
const value = make(this);
Object.defineProperty(this, key, { value, configurable: true, writable: true });
return value;
},
set(value) {
Object.defineProperty(this, key, { value, configurable: true, writable: true });
},
});
}
const errors_initializer = (inst, issues) => {
$ZodError.init(inst, issues);
inst.name = "ZodError";
const proto = Object.getPrototypeOf(inst);
if (_installedErrorProtos.has(proto))
return;
_installedErrorProtos.add(proto);
_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
_lazyMethod(proto, "addIssue", (self) => (issue) => {
self.issues.push(issue);
self.message = JSON.stringify(self.issues, core_util .k8, 2);
});
_lazyMethod(proto, "addIssues", (self) => (issues) => {
self.issues.push(...issues);
self.message = JSON.stringify(self.issues, core_util .k8, 2);
});
Object.defineProperty(proto, "isEmpty", {
configurable: true,
enumerable: false,
get() {
return this.issues.length === 0;
},
});
};
const ZodError =   (  null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError =   core_core .xI("ZodError", errors_initializer, undefined, {
Parent: Error,
});
;
const classic_parse_parse =   _parse(ZodRealError);
const classic_parse_parseAsync =   _parseAsync(ZodRealError);
const parse_safeParse =   _safeParse(ZodRealError);
const parse_safeParseAsync =   _safeParseAsync(ZodRealError);
const parse_encode =   _encode(ZodRealError);
const parse_decode =   _decode(ZodRealError);
const parse_encodeAsync =   _encodeAsync(ZodRealError);
const parse_decodeAsync =   _decodeAsync(ZodRealError);
const parse_safeEncode =   _safeEncode(ZodRealError);
const parse_safeDecode =   _safeDecode(ZodRealError);
const parse_safeEncodeAsync =   _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync =   _safeDecodeAsync(ZodRealError);
;
function _ensureDefaultLocale() {
if (!core_core .cr.localeError)
core_core .$W(en());
}
function _ensureDefaultMemoizer() {
if (!core_core .cr.memoizer)
core_core .$W({ memoizer: memoizer() });
}
const ZodType =   core_core .xI("ZodType", (inst, def) => {
_ensureDefaultLocale();
$ZodType.init(inst, def);
inst.def = def;
inst.type = def.type;
return inst;
}, {
check(...chks) {
const def = this.def;
return this.clone(core_util .zM(def, {
checks: [
...(def.checks ?? []),
...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
],
}), { parent: true });
},
with(...chks) {
return this.check(...chks);
},
clone(def, params) {
return core_util .o8(this, def, params);
},
brand() {
return this;
},
register(reg, meta) {
reg.add(this, meta);
return this;
},
refine(check, params) {
return this.check(refine(check, params));
},
superRefine(refinement, params) {
return this.check(superRefine(refinement, params));
},
overwrite(fn) {
return this.check(api .bS(fn));
},
optional() {
return optional(this);
},
exactOptional() {
return exactOptional(this);
},
nullable() {
return nullable(this);
},
nullish() {
return optional(nullable(this));
},
nonoptional(params) {
return nonoptional(this, params);
},
array() {
return array(this);
},
or(arg) {
return union([this, arg]);
},
and(arg) {
return intersection(this, arg);
},
transform(tx) {
return pipe(this, transform(tx));
},
default(d) {
return _default(this, d);
},
prefault(d) {
return prefault(this, d);
},
catch(params) {
return _catch(this, params);
},
pipe(target) {
return pipe(this, target);
},
readonly() {
return readonly(this);
},
describe(description) {
const cl = this.clone();
registries .fd.add(cl, { description });
return cl;
},
meta(...args) {
if (args.length === 0)
return registries .fd.get(this);
const cl = this.clone();
registries .fd.add(cl, args[0]);
return cl;
},
isOptional() {
return this.safeParse(undefined).success;
},
isNullable() {
return this.safeParse(null).success;
},
apply(fn, ...args) {
return args.length === 0 ? fn(this) : fn(this, ...args);
},
get "~standard"() {
return core_util .jD(this, "~standard", {
...standardProps(this),
jsonSchema: {
input: createStandardJSONSchemaMethod(this, "input"),
output: createStandardJSONSchemaMethod(this, "output"),
},
});
},
set "~standard"(value) {
core_util .qh(this, "~standard", value);
},
parse: function _parse(data, params) {
return classic_parse_parse(this, data, params, { callee: _parse });
},
parseAsync: async function _parseAsync(data, params) {
return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
},
safeParse(data, params) {
return parse_safeParse(this, data, params);
},
async safeParseAsync(data, params) {
return parse_safeParseAsync(this, data, params);
},
get spa() {
return this?.safeParseAsync;
},
set spa(value) {
core_util .qh(this, "spa", value);
},
validate(data, params) {
return validate(this, data, params);
},
validateAsync(data, params) {
return parse_validateAsync(this, data, params);
},
encode: function _encode(data, params) {
return parse_encode(this, data, params, { callee: _encode });
},
decode: function _decode(data, params) {
return parse_decode(this, data, params, { callee: _decode });
},
encodeAsync: async function _encodeAsync(data, params) {
return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
},
decodeAsync: async function _decodeAsync(data, params) {
return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
},
safeEncode(data, params) {
return parse_safeEncode(this, data, params);
},
safeDecode(data, params) {
return parse_safeDecode(this, data, params);
},
async safeEncodeAsync(data, params) {
return parse_safeEncodeAsync(this, data, params);
},
async safeDecodeAsync(data, params) {
return parse_safeDecodeAsync(this, data, params);
},
toJSONSchema(params) {
return createToJSONSchemaMethod(this, {})(params);
},
get description() {
return registries .fd.get(this)?.description;
},
get _def() {
return this._zod.def;
},
});
const _ZodString =   core_core .xI("_ZodString", (inst, def) => {
$ZodString.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
},
core_util .un({
format: (inst) => aggregateChecks(inst).format ?? null,
minLength: (inst) => aggregateChecks(inst).minimum ?? null,
maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
regex(...args) {
return this.check(api .Fk(...args));
},
includes(...args) {
return this.check(api .dR(...args));
},
startsWith(...args) {
return this.check(api .$S(...args));
},
endsWith(...args) {
return this.check(api .ER(...args));
},
min(...args) {
return this.check(api .m9(...args));
},
max(...args) {
return this.check(api .Eb(...args));
},
length(...args) {
return this.check(api .YA(...args));
},
nonempty(...args) {
return this.check(api .m9(1, ...args));
},
lowercase(params) {
return this.check(api .hH(params));
},
uppercase(params) {
return this.check(api .qF(params));
},
trim() {
return this.check(api .WN());
},
normalize(...args) {
return this.check(api .lo(...args));
},
toLowerCase() {
return this.check(api .Il());
},
toUpperCase() {
return this.check(api .xY());
},
slugify() {
return this.check(api .TL());
},
}));
const ZodString =   core_core .xI("ZodString", (inst, def) => {
$ZodString.init(inst, def);
_ZodString.init(inst, def);
}, {
email(params) {
return this.check(api .Mu(ZodEmail, params));
},
url(params) {
return this.check(api .Fn(ZodURL, params));
},
jwt(params) {
return this.check(api .rk(ZodJWT, params));
},
emoji(params) {
return this.check(api .aC(ZodEmoji, params));
},
guid(params) {
return this.check(api .tB(ZodGUID, params));
},
uuid(params) {
return this.check(api .Be(ZodUUID, params));
},
uuidv4(params) {
return this.check(api .nA(ZodUUID, params));
},
uuidv6(params) {
return this.check(api .pY(ZodUUID, params));
},
uuidv7(params) {
return this.check(api .wA(ZodUUID, params));
},
nanoid(params) {
return this.check(api .Dl(ZodNanoID, params));
},
cuid(params) {
return this.check(api .fs(ZodCUID, params));
},
cuid2(params) {
return this.check(api .Bj(ZodCUID2, params));
},
ulid(params) {
return this.check(api .Ct(ZodULID, params));
},
base64(params) {
return this.check(api .rt(ZodBase64, params));
},
base64url(params) {
return this.check(api .cU(ZodBase64URL, params));
},
xid(params) {
return this.check(api .Pw(ZodXID, params));
},
ksuid(params) {
return this.check(api ._z(ZodKSUID, params));
},
ipv4(params) {
return this.check(api .Ny(ZodIPv4, params));
},
ipv6(params) {
return this.check(api .$O(ZodIPv6, params));
},
cidrv4(params) {
return this.check(api .Uy(ZodCIDRv4, params));
},
cidrv6(params) {
return this.check(api .gP(ZodCIDRv6, params));
},
e164(params) {
return this.check(api .KB(ZodE164, params));
},
datetime(params) {
return this.check(api .G1(ZodISODateTime, params));
},
date(params) {
return this.check(api .db(ZodISODate, params));
},
time(params) {
return this.check(api .Kn(ZodISOTime, params));
},
duration(params) {
return this.check(api .f2(ZodISODuration, params));
},
});
function string(params) {
return api .Rl(ZodString, params);
}
const ZodStringFormat =   core_core .xI("ZodStringFormat", (inst, def) => {
$ZodStringFormat.init(inst, def);
_ZodString.init(inst, def);
});
const ZodISODateTime =   core_core .xI("ZodISODateTime", (inst, def) => {
$ZodISODateTime.init(inst, def);
ZodStringFormat.init(inst, def);
});
const ZodISODate =   core_core .xI("ZodISODate", (inst, def) => {
$ZodISODate.init(inst, def);
ZodStringFormat.init(inst, def);
});
const ZodISOTime =   core_core .xI("ZodISOTime", (inst, def) => {
$ZodISOTime.init(inst, def);
ZodStringFormat.init(inst, def);
});
const ZodISODuration =   core_core .xI("ZodISODuration", (inst, def) => {
$ZodISODuration.init(inst, def);
ZodStringFormat.init(inst, def);
});
const ZodEmail =   core_core .xI("ZodEmail", (inst, def) => {
$ZodEmail.init(inst, def);
ZodStringFormat.init(inst, def);
});
function email(params) {
return core._email(ZodEmail, params);
}
const ZodGUID =   core_core .xI("ZodGUID", (inst, def) => {
$ZodGUID.init(inst, def);
ZodStringFormat.init(inst, def);
});
function guid(params) {
return core._guid(ZodGUID, params);
}
const ZodUUID =   core_core .xI("ZodUUID", (inst, def) => {
$ZodUUID.init(inst, def);
ZodStringFormat.init(inst, def);
});
function uuid(params) {
return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
return core._uuidv4(ZodUUID, params);
}
function uuidv6(params) {
return core._uuidv6(ZodUUID, params);
}
function uuidv7(params) {
return core._uuidv7(ZodUUID, params);
}
const ZodURL =   core_core .xI("ZodURL", (inst, def) => {
$ZodURL.init(inst, def);
ZodStringFormat.init(inst, def);
});
function url(params) {
return core._url(ZodURL, params);
}
function httpUrl(params) {
return core._url(ZodURL, {
protocol: regexes.httpProtocol,
hostname: regexes.domain,
...util.normalizeParams(params),
});
}
const ZodEmoji =   core_core .xI("ZodEmoji", (inst, def) => {
$ZodEmoji.init(inst, def);
ZodStringFormat.init(inst, def);
});
function emoji(params) {
return core._emoji(ZodEmoji, params);
}
const ZodNanoID =   core_core .xI("ZodNanoID", (inst, def) => {
$ZodNanoID.init(inst, def);
ZodStringFormat.init(inst, def);
});
function nanoid(params) {
return core._nanoid(ZodNanoID, params);
}
const ZodCUID =   core_core .xI("ZodCUID", (inst, def) => {
$ZodCUID.init(inst, def);
ZodStringFormat.init(inst, def);
});
function cuid(params) {
return core._cuid(ZodCUID, params);
}
const ZodCUID2 =   core_core .xI("ZodCUID2", (inst, def) => {
$ZodCUID2.init(inst, def);
ZodStringFormat.init(inst, def);
});
function cuid2(params) {
return core._cuid2(ZodCUID2, params);
}
const ZodULID =   core_core .xI("ZodULID", (inst, def) => {
$ZodULID.init(inst, def);
ZodStringFormat.init(inst, def);
});
function ulid(params) {
return core._ulid(ZodULID, params);
}
const ZodXID =   core_core .xI("ZodXID", (inst, def) => {
$ZodXID.init(inst, def);
ZodStringFormat.init(inst, def);
});
function xid(params) {
return core._xid(ZodXID, params);
}
const ZodKSUID =   core_core .xI("ZodKSUID", (inst, def) => {
$ZodKSUID.init(inst, def);
ZodStringFormat.init(inst, def);
});
function ksuid(params) {
return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 =   core_core .xI("ZodIPv4", (inst, def) => {
$ZodIPv4.init(inst, def);
ZodStringFormat.init(inst, def);
});
function ipv4(params) {
return core._ipv4(ZodIPv4, params);
}
const ZodMAC =   (  null && (core.$constructor("ZodMAC", (inst, def) => {
core.$ZodMAC.init(inst, def);
ZodStringFormat.init(inst, def);
})));
function mac(params) {
return core._mac(ZodMAC, params);
}
const ZodIPv6 =   core_core .xI("ZodIPv6", (inst, def) => {
$ZodIPv6.init(inst, def);
ZodStringFormat.init(inst, def);
});
function ipv6(params) {
return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 =   core_core .xI("ZodCIDRv4", (inst, def) => {
$ZodCIDRv4.init(inst, def);
ZodStringFormat.init(inst, def);
});
function cidrv4(params) {
return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 =   core_core .xI("ZodCIDRv6", (inst, def) => {
$ZodCIDRv6.init(inst, def);
ZodStringFormat.init(inst, def);
});
function cidrv6(params) {
return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 =   core_core .xI("ZodBase64", (inst, def) => {
$ZodBase64.init(inst, def);
ZodStringFormat.init(inst, def);
});
function base64(params) {
return core._base64(ZodBase64, params);
}
const ZodBase64URL =   core_core .xI("ZodBase64URL", (inst, def) => {
$ZodBase64URL.init(inst, def);
ZodStringFormat.init(inst, def);
});
function base64url(params) {
return core._base64url(ZodBase64URL, params);
}
const ZodE164 =   core_core .xI("ZodE164", (inst, def) => {
$ZodE164.init(inst, def);
ZodStringFormat.init(inst, def);
});
function e164(params) {
return core._e164(ZodE164, params);
}
const ZodCreditCard =   (  null && (core.$constructor("ZodCreditCard", (inst, def) => {
core.$ZodCreditCard.init(inst, def);
ZodStringFormat.init(inst, def);
})));
function creditCard(params) {
return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN =   (  null && (core.$constructor("ZodIBAN", (inst, def) => {
core.$ZodIBAN.init(inst, def);
ZodStringFormat.init(inst, def);
})));
function iban(params) {
return core._iban(ZodIBAN, params);
}
const ZodJWT =   core_core .xI("ZodJWT", (inst, def) => {
$ZodJWT.init(inst, def);
ZodStringFormat.init(inst, def);
});
function jwt(params) {
return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat =   (  null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
core.$ZodCustomStringFormat.init(inst, def);
ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function hostname(_params) {
return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function hex(_params) {
return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function currencyCode(_params) {
return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
const enc = params?.enc ?? "hex";
const format = `${alg}_${enc}`;
const regex = core.regexes[format];
if (!regex)
throw new Error(`Unrecognized hash format: ${format}`);
return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber =   core_core .xI("ZodNumber", (inst, def) => {
$ZodNumber.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
inst.isFinite = true;
},
core_util .un({
minValue: (inst) => {
const { minimum, exclusiveMinimum } = aggregateChecks(inst);
return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
},
maxValue: (inst) => {
const { maximum, exclusiveMaximum } = aggregateChecks(inst);
return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
},
isInt: (inst) => {
const { isInt, multipleOf } = aggregateChecks(inst);
return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
},
format: (inst) => aggregateChecks(inst).format ?? null,
}, {
gt(value, params) {
return this.check(api .Tx(value, params));
},
gte(value, params) {
return this.check(api .qm(value, params));
},
min(value, params) {
return this.check(api .qm(value, params));
},
lt(value, params) {
return this.check(api .Au(value, params));
},
lte(value, params) {
return this.check(api .Zm(value, params));
},
max(value, params) {
return this.check(api .Zm(value, params));
},
int(params) {
return this.check(schemas_int(params));
},
safe(params) {
return this.check(schemas_int(params));
},
positive(params) {
return this.check(api .Tx(0, params));
},
nonnegative(params) {
return this.check(api .qm(0, params));
},
negative(params) {
return this.check(api .Au(0, params));
},
nonpositive(params) {
return this.check(api .Zm(0, params));
},
multipleOf(value, params) {
return this.check(api .Hi(value, params));
},
step(value, params) {
return this.check(api .Hi(value, params));
},
finite() {
return this;
},
}));
function number(params) {
return api .F7(ZodNumber, params);
}
const ZodNumberFormat =   core_core .xI("ZodNumberFormat", (inst, def) => {
$ZodNumberFormat.init(inst, def);
ZodNumber.init(inst, def);
});
function schemas_int(params) {
return api .LK(ZodNumberFormat, params);
}
function float32(params) {
return core._float32(ZodNumberFormat, params);
}
function float64(params) {
return core._float64(ZodNumberFormat, params);
}
function int32(params) {
return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean =   core_core .xI("ZodBoolean", (inst, def) => {
$ZodBoolean.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
return api ._L(ZodBoolean, params);
}
const ZodBigInt =   core_core .xI("ZodBigInt", (inst, def) => {
$ZodBigInt.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
},
core_util .un({
minValue: (inst) => aggregateChecks(inst).minimum ?? null,
maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
format: (inst) => aggregateChecks(inst).format ?? null,
}, {
gte(value, params) {
return this.check(api .qm(value, params));
},
min(value, params) {
return this.check(api .qm(value, params));
},
gt(value, params) {
return this.check(api .Tx(value, params));
},
lt(value, params) {
return this.check(api .Au(value, params));
},
lte(value, params) {
return this.check(api .Zm(value, params));
},
max(value, params) {
return this.check(api .Zm(value, params));
},
positive(params) {
return this.check(api .Tx(BigInt(0), params));
},
negative(params) {
return this.check(api .Au(BigInt(0), params));
},
nonpositive(params) {
return this.check(api .Zm(BigInt(0), params));
},
nonnegative(params) {
return this.check(api .qm(BigInt(0), params));
},
multipleOf(value, params) {
return this.check(api .Hi(value, params));
},
}));
function bigint(params) {
return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat =   (  null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
core.$ZodBigIntFormat.init(inst, def);
ZodBigInt.init(inst, def);
})));
function int64(params) {
return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol =   (  null && (core.$constructor("ZodSymbol", (inst, def) => {
core.$ZodSymbol.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
return core._symbol(ZodSymbol, params);
}
const ZodUndefined =   (  null && (core.$constructor("ZodUndefined", (inst, def) => {
core.$ZodUndefined.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function _undefined(params) {
return core._undefined(ZodUndefined, params);
}
const ZodNull =   (  null && (core.$constructor("ZodNull", (inst, def) => {
core.$ZodNull.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function _null(params) {
return core._null(ZodNull, params);
}
const ZodAny =   (  null && (core.$constructor("ZodAny", (inst, def) => {
core.$ZodAny.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
return core._any(ZodAny);
}
const ZodUnknown =   core_core .xI("ZodUnknown", (inst, def) => {
$ZodUnknown.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
return api .em(ZodUnknown);
}
const ZodNever =   core_core .xI("ZodNever", (inst, def) => {
$ZodNever.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
return api .G8(ZodNever, params);
}
const ZodVoid =   (  null && (core.$constructor("ZodVoid", (inst, def) => {
core.$ZodVoid.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function _void(params) {
return core._void(ZodVoid, params);
}
const ZodDate =   core_core .xI("ZodDate", (inst, def) => {
$ZodDate.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
inst.min = (value, params) => inst.check(api .qm(value, params));
inst.max = (value, params) => inst.check(api .Zm(value, params));
},
core_util .un({
minDate: (inst) => {
const { minimum } = aggregateChecks(inst);
return minimum ? new Date(minimum) : null;
},
maxDate: (inst) => {
const { maximum } = aggregateChecks(inst);
return maximum ? new Date(maximum) : null;
},
}, {}));
function date(params) {
return core._date(ZodDate, params);
}
const ZodArray =   core_core .xI("ZodArray", (inst, def) => {
_ensureDefaultMemoizer();
$ZodArray.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
inst.element = def.element;
}, {
min(n, params) {
return this.check(api .m9(n, params));
},
nonempty(params) {
return this.check(api .m9(1, params));
},
max(n, params) {
return this.check(api .Eb(n, params));
},
length(n, params) {
return this.check(api .YA(n, params));
},
unwrap() {
return this.element;
},
});
function array(element, params) {
return api .dZ(ZodArray, element, params);
}
function keyof(schema) {
const shape = schema._zod.def.shape;
return _enum(Object.keys(shape));
}
const ZodObject =   core_core .xI("ZodObject", (inst, def) => {
_ensureDefaultMemoizer();
$ZodObjectJIT.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
core_util .X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
keyof() {
return _enum(Object.keys(this._zod.def.shape));
},
catchall(catchall) {
return this.clone(core_util .zM(this._zod.def, { catchall: catchall }));
},
passthrough() {
return this.clone(core_util .zM(this._zod.def, { catchall: unknown() }));
},
loose() {
return this.clone(core_util .zM(this._zod.def, { catchall: unknown() }));
},
strict() {
return this.clone(core_util .zM(this._zod.def, { catchall: never() }));
},
strip() {
return this.clone(core_util .zM(this._zod.def, { catchall: undefined }));
},
extend(incoming) {
return core_util .X$(this, incoming);
},
safeExtend(incoming) {
return core_util .W0(this, incoming);
},
merge(other) {
return core_util .h1(this, other);
},
pick(mask) {
return core_util .Up(this, mask);
},
omit(mask) {
return core_util .cJ(this, mask);
},
partial(...args) {
return core_util .OH(ZodOptional, this, args[0]);
},
exactPartial(...args) {
return core_util .OH(ZodExactOptional, this, args[0], "exactPartial");
},
required(...args) {
return core_util .mw(ZodNonOptional, this, args[0]);
},
});
function object(shape, params) {
const def = {
type: "object",
shape: shape ?? {},
...core_util .A2(params),
};
return new ZodObject(def);
}
function strictObject(shape, params) {
return new ZodObject({
type: "object",
shape,
catchall: never(),
...core_util .A2(params),
});
}
function looseObject(shape, params) {
return new ZodObject({
type: "object",
shape,
catchall: unknown(),
...core_util .A2(params),
});
}
const ZodUnion =   core_core .xI("ZodUnion", (inst, def) => {
$ZodUnion.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
inst.options = def.options;
});
function union(options, params) {
return new ZodUnion({
type: "union",
options: options,
...core_util .A2(params),
});
}
const ZodXor =   (  null && (core.$constructor("ZodXor", (inst, def) => {
ZodUnion.init(inst, def);
core.$ZodXor.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
inst.options = def.options;
})));
function xor(options, params) {
return new ZodXor({
type: "union",
options: options,
inclusive: false,
...util.normalizeParams(params),
});
}
const ZodDiscriminatedUnion =   core_core .xI("ZodDiscriminatedUnion", (inst, def) => {
ZodUnion.init(inst, def);
$ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
return new ZodDiscriminatedUnion({
type: "union",
options: options,
discriminator,
...core_util .A2(params),
});
}
const ZodIntersection =   core_core .xI("ZodIntersection", (inst, def) => {
$ZodIntersection.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
return new ZodIntersection({
type: "intersection",
left: left,
right: right,
});
}
const ZodTuple =   core_core .xI("ZodTuple", (inst, def) => {
_ensureDefaultMemoizer();
$ZodTuple.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
rest(rest) {
return this.clone({
...this._zod.def,
rest: rest,
});
},
partial() {
const def = this._zod.def;
if (def.checks?.length)
throw new Error(".partial() cannot be used on tuple schemas containing refinements");
return this.clone({
...def,
items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
});
},
});
function tuple(items, _paramsOrRest, _params) {
const hasRest = _paramsOrRest instanceof $ZodType;
const params = hasRest ? _params : _paramsOrRest;
const rest = hasRest ? _paramsOrRest : null;
return new ZodTuple({
type: "tuple",
items: items,
rest,
...core_util .A2(params),
});
}
const ZodRecord =   core_core .xI("ZodRecord", (inst, def) => {
_ensureDefaultMemoizer();
$ZodRecord.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
inst.keyType = def.keyType;
inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
if (!valueType || !valueType._zod) {
return new ZodRecord({
type: "record",
keyType: string(),
valueType: keyType,
...core_util .A2(valueType),
});
}
return new ZodRecord({
type: "record",
keyType,
valueType: valueType,
...core_util .A2(params),
});
}
function partialRecord(keyType, valueType, params) {
return new ZodRecord({
type: "record",
keyType,
valueType: valueType,
...util.normalizeParams(params),
partial: true,
});
}
function looseRecord(keyType, valueType, params) {
return new ZodRecord({
type: "record",
keyType,
valueType: valueType,
mode: "loose",
...util.normalizeParams(params),
});
}
const ZodMap =   (  null && (core.$constructor("ZodMap", (inst, def) => {
_ensureDefaultMemoizer();
core.$ZodMap.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
inst.keyType = def.keyType;
inst.valueType = def.valueType;
inst.min = (...args) => inst.check(core._minSize(...args));
inst.nonempty = (params) => inst.check(core._minSize(1, params));
inst.max = (...args) => inst.check(core._maxSize(...args));
inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
return new ZodMap({
type: "map",
keyType: keyType,
valueType: valueType,
...util.normalizeParams(params),
});
}
const ZodSet =   (  null && (core.$constructor("ZodSet", (inst, def) => {
_ensureDefaultMemoizer();
core.$ZodSet.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
inst.min = (...args) => inst.check(core._minSize(...args));
inst.nonempty = (params) => inst.check(core._minSize(1, params));
inst.max = (...args) => inst.check(core._maxSize(...args));
inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
return new ZodSet({
type: "set",
valueType: valueType,
...util.normalizeParams(params),
});
}
const ZodEnum =   core_core .xI("ZodEnum", (inst, def) => {
$ZodEnum.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
inst.enum = def.entries;
inst.options = [...inst._zod.values];
const keys = new Set(Object.keys(def.entries));
inst.extract = (values, params) => {
const newEntries = {};
for (const value of values) {
if (keys.has(value)) {
newEntries[value] = def.entries[value];
}
else
throw new Error(`Key ${value} not found in enum`);
}
return new ZodEnum({
...def,
checks: [],
...core_util .A2(params),
entries: newEntries,
});
};
inst.exclude = (values, params) => {
const newEntries = { ...def.entries };
for (const value of values) {
if (keys.has(value)) {
delete newEntries[value];
}
else
throw new Error(`Key ${value} not found in enum`);
}
return new ZodEnum({
...def,
checks: [],
...core_util .A2(params),
entries: newEntries,
});
};
});
function _enum(values, params) {
const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
return new ZodEnum({
type: "enum",
entries,
...core_util .A2(params),
});
}
function nativeEnum(entries, params) {
return new ZodEnum({
type: "enum",
entries,
...util.normalizeParams(params),
});
}
const ZodLiteral =   core_core .xI("ZodLiteral", (inst, def) => {
$ZodLiteral.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
inst.values = new Set(def.values);
Object.defineProperty(inst, "value", {
get() {
if (def.values.length > 1) {
throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
}
return def.values[0];
},
});
});
function literal(value, params) {
return new ZodLiteral({
type: "literal",
values: Array.isArray(value) ? value : [value],
...core_util .A2(params),
});
}
const ZodFile =   (  null && (core.$constructor("ZodFile", (inst, def) => {
core.$ZodFile.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
inst.min = (size, params) => inst.check(core._minSize(size, params));
inst.max = (size, params) => inst.check(core._maxSize(size, params));
inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
return core._file(ZodFile, params);
}
const ZodTransform =   core_core .xI("ZodTransform", (inst, def) => {
_ensureDefaultMemoizer();
$ZodTransform.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
inst._zod.parse = (payload, _ctx) => {
if (_ctx.direction === "backward") {
throw new core_core .cV(inst.constructor.name);
}
payload.addIssue = (issue) => {
if (typeof issue === "string") {
payload.issues.push(core_util .sn(issue, payload.value, def));
}
else {
const _issue = issue;
if (_issue.fatal)
_issue.continue = false;
_issue.code ?? (_issue.code = "custom");
if (!("input" in _issue))
_issue.input = payload.value;
_issue.inst ?? (_issue.inst = inst);
payload.issues.push(core_util .sn(_issue));
}
};
const output = def.transform(payload.value, payload);
if (output instanceof Promise) {
return output.then((output) => {
payload.value = output;
return payload;
});
}
payload.value = output;
return payload;
};
});
function transform(fn) {
return new ZodTransform({
type: "transform",
transform: fn,
});
}
const ZodOptional =   core_core .xI("ZodOptional", (inst, def) => {
$ZodOptional.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
return new ZodOptional({
type: "optional",
innerType: innerType,
});
}
const ZodExactOptional =   core_core .xI("ZodExactOptional", (inst, def) => {
$ZodExactOptional.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
return new ZodExactOptional({
type: "optional",
innerType: innerType,
});
}
const ZodNullable =   core_core .xI("ZodNullable", (inst, def) => {
$ZodNullable.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
return new ZodNullable({
type: "nullable",
innerType: innerType,
});
}
function nullish(innerType) {
return optional(nullable(innerType));
}
const ZodDefault =   core_core .xI("ZodDefault", (inst, def) => {
$ZodDefault.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
inst.unwrap = () => inst._zod.def.innerType;
inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
return new ZodDefault({
type: "default",
innerType: innerType,
get defaultValue() {
return typeof defaultValue === "function" ? defaultValue() : core_util .yG(defaultValue);
},
});
}
const ZodPrefault =   core_core .xI("ZodPrefault", (inst, def) => {
$ZodPrefault.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
return new ZodPrefault({
type: "prefault",
innerType: innerType,
get defaultValue() {
return typeof defaultValue === "function" ? defaultValue() : core_util .yG(defaultValue);
},
});
}
const ZodNonOptional =   core_core .xI("ZodNonOptional", (inst, def) => {
$ZodNonOptional.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
return new ZodNonOptional({
type: "nonoptional",
innerType: innerType,
...core_util .A2(params),
});
}
const ZodSuccess =   (  null && (core.$constructor("ZodSuccess", (inst, def) => {
core.$ZodSuccess.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
return new ZodSuccess({
type: "success",
innerType: innerType,
});
}
const ZodCatch =   core_core .xI("ZodCatch", (inst, def) => {
$ZodCatch.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
inst.unwrap = () => inst._zod.def.innerType;
inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
return new ZodCatch({
type: "catch",
innerType: innerType,
catchValue: (typeof catchValue === "function" ? catchValue : core_util .SS(catchValue)),
});
}
const ZodNaN =   (  null && (core.$constructor("ZodNaN", (inst, def) => {
core.$ZodNaN.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
return core._nan(ZodNaN, params);
}
const ZodPipe =   core_core .xI("ZodPipe", (inst, def) => {
$ZodPipe.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
inst.in = def.in;
inst.out = def.out;
});
function pipe(in_, out) {
return new ZodPipe({
type: "pipe",
in: in_,
out: out,
});
}
const ZodCodec =   (  null && (core.$constructor("ZodCodec", (inst, def) => {
ZodPipe.init(inst, def);
core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
return new ZodCodec({
type: "pipe",
in: in_,
out: out,
transform: params.decode,
reverseTransform: params.encode,
});
}
function invertCodec(codec) {
const def = codec._zod.def;
return new ZodCodec({
type: "pipe",
in: def.out,
out: def.in,
transform: def.reverseTransform,
reverseTransform: def.transform,
});
}
const ZodPreprocess =   (  null && (core.$constructor("ZodPreprocess", (inst, def) => {
ZodPipe.init(inst, def);
core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly =   core_core .xI("ZodReadonly", (inst, def) => {
$ZodReadonly.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
return new ZodReadonly({
type: "readonly",
innerType: innerType,
});
}
const ZodTemplateLiteral =   (  null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
core.$ZodTemplateLiteral.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
return new ZodTemplateLiteral({
type: "template_literal",
parts,
...util.normalizeParams(params),
});
}
const ZodLazy =   (  null && (core.$constructor("ZodLazy", (inst, def) => {
core.$ZodLazy.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
return new ZodLazy({
type: "lazy",
getter: getter,
});
}
const ZodPromise =   (  null && (core.$constructor("ZodPromise", (inst, def) => {
core.$ZodPromise.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
return new ZodPromise({
type: "promise",
innerType: innerType,
});
}
const ZodFunction =   (  null && (core.$constructor("ZodFunction", (inst, def) => {
core.$ZodFunction.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
return new ZodFunction({
type: "function",
input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
output: params?.output ?? unknown(),
});
}
const ZodCustom =   core_core .xI("ZodCustom", (inst, def) => {
$ZodCustom.init(inst, def);
ZodType.init(inst, def);
inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function check(fn) {
const ch = new core.$ZodCheck({
check: "custom",
});
ch._zod.check = fn;
return ch;
}
function custom(fn, _params) {
return api .FO(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
return api .fU(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
return api .MB(fn, params);
}
const describe = api .q0;
const meta = api .mI;
const ZodInstanceOf =   core_core .xI("ZodInstanceOf", (inst, def) => {
ZodCustom.init(inst, def);
}, {
properties(shape, params) {
return this.check(api .T2(shape, params));
},
});
function _instanceof(cls, params = {}) {
const inst = new ZodInstanceOf({
type: "custom",
check: "custom",
fn: (data) => data instanceof cls,
abort: true,
...util.normalizeParams(params),
});
inst._zod.bag.Class = cls;
inst._zod.check = (payload) => {
if (!(payload.value instanceof cls)) {
payload.issues.push({
code: "invalid_type",
expected: cls.name,
input: payload.value,
inst,
path: [...(inst._zod.def.path ?? [])],
});
}
};
return inst;
}
const stringbool = (...args) => core._stringbool({
Codec: ZodCodec,
Boolean: ZodBoolean,
String: ZodString,
}, ...args);
function json(params) {
const jsonSchema = lazy(() => {
return union([string(params), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
});
return jsonSchema;
}
function preprocess(fn, schema) {
return new ZodPreprocess({
type: "pipe",
in: transform(fn),
out: schema,
});
}
}),
43759:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$O: () => (  _ipv6),
$S: () => (  _startsWith),
Au: () => (  _lt),
Be: () => (  _uuid),
Bj: () => (  _cuid2),
Ct: () => (  _ulid),
Dl: () => (  _nanoid),
ER: () => (  _endsWith),
Eb: () => (  _maxLength),
F7: () => (  _number),
FO: () => (  _custom),
Fk: () => (  _regex),
Fn: () => (  _url),
G1: () => (  _isoDateTime),
G8: () => (  _never),
Hi: () => (  _multipleOf),
Il: () => (  _toLowerCase),
KB: () => (  _e164),
Kn: () => (  _isoTime),
LK: () => (  _int),
MB: () => (  _superRefine),
Mu: () => (  _email),
Ny: () => (  _ipv4),
Pw: () => (  _xid),
Rl: () => (  _string),
T2: () => (  _properties),
TL: () => (  _slugify),
Tx: () => (  _gt),
Uy: () => (  _cidrv4),
WN: () => (  _trim),
YA: () => (  _length),
Zm: () => (  _lte),
_L: () => (  _boolean),
_z: () => (  _ksuid),
aC: () => (  _emoji),
bS: () => (  _overwrite),
cU: () => (  _base64url),
dR: () => (  _includes),
dZ: () => (  _array),
db: () => (  _isoDate),
em: () => (  _unknown),
f2: () => (  _isoDuration),
fU: () => (  _refine),
fs: () => (  _cuid),
gP: () => (  _cidrv6),
hH: () => (  _lowercase),
lo: () => (  _normalize),
m9: () => (  _minLength),
mI: () => (  meta),
nA: () => (  _uuidv4),
pY: () => (  _uuidv6),
q0: () => (  describe),
qF: () => (  _uppercase),
qm: () => (  _gte),
rk: () => (  _jwt),
rt: () => (  _base64),
tB: () => (  _guid),
wA: () => (  _uuidv7),
xY: () => (  _toUpperCase)
});
var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44890);
var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29396);
var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54723);
function snapshotChecks(def) {
if (def.checks)
def.checks = [...def.checks];
return def;
}
function _string(Class, params) {
return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params) }));
}
function _coercedString(Class, params) {
return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
function _email(Class, params) {
return new Class({
type: "string",
format: "email",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _guid(Class, params) {
return new Class({
type: "string",
format: "guid",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _uuid(Class, params) {
return new Class({
type: "string",
format: "uuid",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _uuidv4(Class, params) {
return new Class({
type: "string",
format: "uuid",
check: "string_format",
abort: false,
version: "v4",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _uuidv6(Class, params) {
return new Class({
type: "string",
format: "uuid",
check: "string_format",
abort: false,
version: "v6",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _uuidv7(Class, params) {
return new Class({
type: "string",
format: "uuid",
check: "string_format",
abort: false,
version: "v7",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _url(Class, params) {
return new Class({
type: "string",
format: "url",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _emoji(Class, params) {
return new Class({
type: "string",
format: "emoji",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _nanoid(Class, params) {
return new Class({
type: "string",
format: "nanoid",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _cuid(Class, params) {
return new Class({
type: "string",
format: "cuid",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _cuid2(Class, params) {
return new Class({
type: "string",
format: "cuid2",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _ulid(Class, params) {
return new Class({
type: "string",
format: "ulid",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _xid(Class, params) {
return new Class({
type: "string",
format: "xid",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _ksuid(Class, params) {
return new Class({
type: "string",
format: "ksuid",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _ipv4(Class, params) {
return new Class({
type: "string",
format: "ipv4",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _ipv6(Class, params) {
return new Class({
type: "string",
format: "ipv6",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _mac(Class, params) {
return new Class({
type: "string",
format: "mac",
check: "string_format",
abort: false,
...util.normalizeParams(params),
});
}
function _cidrv4(Class, params) {
return new Class({
type: "string",
format: "cidrv4",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _cidrv6(Class, params) {
return new Class({
type: "string",
format: "cidrv6",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _base64(Class, params) {
return new Class({
type: "string",
format: "base64",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _base64url(Class, params) {
return new Class({
type: "string",
format: "base64url",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _e164(Class, params) {
return new Class({
type: "string",
format: "e164",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _creditCard(Class, params) {
return new Class({
type: "string",
format: "credit_card",
check: "string_format",
abort: false,
...util.normalizeParams(params),
});
}
function _iban(Class, params) {
return new Class({
type: "string",
format: "iban",
check: "string_format",
abort: false,
...util.normalizeParams(params),
});
}
function _jwt(Class, params) {
return new Class({
type: "string",
format: "jwt",
check: "string_format",
abort: false,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
const TimePrecision = {
Any: null,
Minute: -1,
Second: 0,
Millisecond: 3,
Microsecond: 6,
};
function _isoDateTime(Class, params) {
return new Class({
type: "string",
format: "datetime",
check: "string_format",
offset: false,
local: false,
precision: null,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _isoDate(Class, params) {
return new Class({
type: "string",
format: "date",
check: "string_format",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _isoTime(Class, params) {
return new Class({
type: "string",
format: "time",
check: "string_format",
precision: null,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _isoDuration(Class, params) {
return new Class({
type: "string",
format: "duration",
check: "string_format",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _number(Class, params) {
return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params) }));
}
function _coercedNumber(Class, params) {
return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
function _int(Class, params) {
return new Class({
type: "number",
check: "number_format",
abort: false,
format: "safeint",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _float32(Class, params) {
return new Class({
type: "number",
check: "number_format",
abort: false,
format: "float32",
...util.normalizeParams(params),
});
}
function _float64(Class, params) {
return new Class({
type: "number",
check: "number_format",
abort: false,
format: "float64",
...util.normalizeParams(params),
});
}
function _int32(Class, params) {
return new Class({
type: "number",
check: "number_format",
abort: false,
format: "int32",
...util.normalizeParams(params),
});
}
function _uint32(Class, params) {
return new Class({
type: "number",
check: "number_format",
abort: false,
format: "uint32",
...util.normalizeParams(params),
});
}
function _boolean(Class, params) {
return new Class({
type: "boolean",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _coercedBoolean(Class, params) {
return new Class({
type: "boolean",
coerce: true,
...util.normalizeParams(params),
});
}
function _bigint(Class, params) {
return new Class({
type: "bigint",
...util.normalizeParams(params),
});
}
function _coercedBigint(Class, params) {
return new Class({
type: "bigint",
coerce: true,
...util.normalizeParams(params),
});
}
function _int64(Class, params) {
return new Class({
type: "bigint",
check: "bigint_format",
abort: false,
format: "int64",
...util.normalizeParams(params),
});
}
function _uint64(Class, params) {
return new Class({
type: "bigint",
check: "bigint_format",
abort: false,
format: "uint64",
...util.normalizeParams(params),
});
}
function _symbol(Class, params) {
return new Class({
type: "symbol",
...util.normalizeParams(params),
});
}
function _undefined(Class, params) {
return new Class({
type: "undefined",
...util.normalizeParams(params),
});
}
function _null(Class, params) {
return new Class({
type: "null",
...util.normalizeParams(params),
});
}
function _any(Class) {
return new Class({
type: "any",
});
}
function _unknown(Class) {
return new Class({
type: "unknown",
});
}
function _never(Class, params) {
return new Class({
type: "never",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _void(Class, params) {
return new Class({
type: "void",
...util.normalizeParams(params),
});
}
function _date(Class, params) {
return new Class({
type: "date",
...util.normalizeParams(params),
});
}
function _coercedDate(Class, params) {
return new Class({
type: "date",
coerce: true,
...util.normalizeParams(params),
});
}
function _nan(Class, params) {
return new Class({
type: "nan",
...util.normalizeParams(params),
});
}
function _lt(value, params) {
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .sm({
check: "less_than",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
value,
inclusive: false,
});
}
function _lte(value, params) {
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .sm({
check: "less_than",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
value,
inclusive: true,
});
}
function _gt(value, params) {
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .J_({
check: "greater_than",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
value,
inclusive: false,
});
}
function _gte(value, params) {
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .J_({
check: "greater_than",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
value,
inclusive: true,
});
}
function _positive(params) {
return _gt(0, params);
}
function _negative(params) {
return _lt(0, params);
}
function _nonpositive(params) {
return _lte(0, params);
}
function _nonnegative(params) {
return _gte(0, params);
}
function _multipleOf(value, params) {
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .Jk({
check: "multiple_of",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
value,
});
}
function _maxSize(maximum, params) {
return new checks.$ZodCheckMaxSize({
check: "max_size",
...util.normalizeParams(params),
maximum,
});
}
function _minSize(minimum, params) {
return new checks.$ZodCheckMinSize({
check: "min_size",
...util.normalizeParams(params),
minimum,
});
}
function _size(size, params) {
return new checks.$ZodCheckSizeEquals({
check: "size_equals",
...util.normalizeParams(params),
size,
});
}
function _maxLength(maximum, params) {
const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .Yk({
check: "max_length",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
maximum,
});
return ch;
}
function _minLength(minimum, params) {
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .Kk({
check: "min_length",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
minimum,
});
}
function _length(length, params) {
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .RM({
check: "length_equals",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
length,
});
}
function _regex(pattern, params) {
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .DG({
check: "string_format",
format: "regex",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
pattern,
});
}
function _lowercase(params) {
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .NI({
check: "string_format",
format: "lowercase",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _uppercase(params) {
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .kH({
check: "string_format",
format: "uppercase",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _includes(includes, params) {
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .Tt({
check: "string_format",
format: "includes",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
includes,
});
}
function _startsWith(prefix, params) {
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .J({
check: "string_format",
format: "starts_with",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
prefix,
});
}
function _endsWith(suffix, params) {
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .E6({
check: "string_format",
format: "ends_with",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
suffix,
});
}
function _property(property, schema, params) {
return new checks.$ZodCheckProperty({
check: "property",
property,
schema,
...util.normalizeParams(params),
});
}
function _properties(shape, params) {
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .nJ({
check: "properties",
shape,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _mime(types, params) {
return new checks.$ZodCheckMimeType({
check: "mime_type",
mime: types,
...util.normalizeParams(params),
});
}
function _overwrite(tx) {
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .v$({
check: "overwrite",
tx,
});
}
function _normalize(form) {
return _overwrite((input) => input.normalize(form));
}
function _trim() {
return _overwrite((input) => input.trim());
}
function _toLowerCase() {
return _overwrite((input) => input.toLowerCase());
}
function _toUpperCase() {
return _overwrite((input) => input.toUpperCase());
}
function _slugify() {
return _overwrite((input) => _util_js__WEBPACK_IMPORTED_MODULE_0__  .Yv(input));
}
function _array(Class, element, params) {
return new Class({
type: "array",
element,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
}
function _union(Class, options, params) {
return new Class({
type: "union",
options,
...util.normalizeParams(params),
});
}
function _xor(Class, options, params) {
return new Class({
type: "union",
options,
inclusive: false,
...util.normalizeParams(params),
});
}
function _discriminatedUnion(Class, discriminator, options, params) {
return new Class({
type: "union",
options: options,
discriminator,
...util.normalizeParams(params),
});
}
function _intersection(Class, left, right) {
return new Class({
type: "intersection",
left,
right,
});
}
function _tuple(Class, items, _paramsOrRest, _params) {
const hasRest = _paramsOrRest instanceof schemas.$ZodType;
const params = hasRest ? _params : _paramsOrRest;
const rest = hasRest ? _paramsOrRest : null;
return new Class({
type: "tuple",
items,
rest,
...util.normalizeParams(params),
});
}
function _record(Class, keyType, valueType, params) {
return new Class({
type: "record",
keyType,
valueType,
...util.normalizeParams(params),
});
}
function _map(Class, keyType, valueType, params) {
return new Class({
type: "map",
keyType,
valueType,
...util.normalizeParams(params),
});
}
function _set(Class, valueType, params) {
return new Class({
type: "set",
valueType,
...util.normalizeParams(params),
});
}
function _enum(Class, values, params) {
const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
return new Class({
type: "enum",
entries,
...util.normalizeParams(params),
});
}
function _nativeEnum(Class, entries, params) {
return new Class({
type: "enum",
entries,
...util.normalizeParams(params),
});
}
function _literal(Class, value, params) {
return new Class({
type: "literal",
values: Array.isArray(value) ? value : [value],
...util.normalizeParams(params),
});
}
function _file(Class, params) {
return new Class({
type: "file",
...util.normalizeParams(params),
});
}
function _transform(Class, fn) {
return new Class({
type: "transform",
transform: fn,
});
}
function _optional(Class, innerType) {
return new Class({
type: "optional",
innerType,
});
}
function _nullable(Class, innerType) {
return new Class({
type: "nullable",
innerType,
});
}
function _default(Class, innerType, defaultValue) {
return new Class({
type: "default",
innerType,
get defaultValue() {
return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
},
});
}
function _nonoptional(Class, innerType, params) {
return new Class({
type: "nonoptional",
innerType,
...util.normalizeParams(params),
});
}
function _success(Class, innerType) {
return new Class({
type: "success",
innerType,
});
}
function _catch(Class, innerType, catchValue) {
return new Class({
type: "catch",
innerType,
catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
});
}
function _pipe(Class, in_, out) {
return new Class({
type: "pipe",
in: in_,
out,
});
}
function _readonly(Class, innerType) {
return new Class({
type: "readonly",
innerType,
});
}
function _templateLiteral(Class, parts, params) {
return new Class({
type: "template_literal",
parts,
...util.normalizeParams(params),
});
}
function _lazy(Class, getter) {
return new Class({
type: "lazy",
getter,
});
}
function _promise(Class, innerType) {
return new Class({
type: "promise",
innerType,
});
}
function _custom(Class, fn, _params) {
const norm = _util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(_params);
norm.abort ?? (norm.abort = true);
const schema = new Class({
type: "custom",
check: "custom",
fn: fn,
...norm,
});
return schema;
}
function _refine(Class, fn, _params) {
const schema = new Class({
type: "custom",
check: "custom",
fn: fn,
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(_params),
});
return schema;
}
function _superRefine(fn, params) {
const ch = _check((payload) => {
payload.addIssue = (issue) => {
if (typeof issue === "string") {
payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__  .sn(issue, payload.value, ch._zod.def));
}
else {
const _issue = issue;
if (_issue.fatal)
_issue.continue = false;
_issue.code ?? (_issue.code = "custom");
if (!("input" in _issue))
_issue.input = payload.value;
_issue.inst ?? (_issue.inst = ch);
_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__  .sn(_issue));
}
};
return fn(payload.value, payload);
}, params);
return ch;
}
function _check(fn, params) {
const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .QP({
check: "custom",
..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
});
ch._zod.check = fn;
return ch;
}
function describe(description) {
const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .QP({ check: "describe" });
ch._zod.onattach = [
(inst) => {
const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__  .fd.get(inst) ?? {};
_registries_js__WEBPACK_IMPORTED_MODULE_2__  .fd.add(inst, { ...existing, description });
},
];
ch._zod.check = () => { };
return ch;
}
function meta(metadata) {
const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .QP({ check: "meta" });
ch._zod.onattach = [
(inst) => {
const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__  .fd.get(inst) ?? {};
_registries_js__WEBPACK_IMPORTED_MODULE_2__  .fd.add(inst, { ...existing, ...metadata });
},
];
ch._zod.check = () => { };
return ch;
}
function _stringbool(Classes, _params) {
const params = util.normalizeParams(_params);
let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
if (params.case !== "sensitive") {
truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
}
const truthySet = new Set(truthyArray);
const falsySet = new Set(falsyArray);
const _Codec = Classes.Codec ?? schemas.$ZodCodec;
const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
const _String = Classes.String ?? schemas.$ZodString;
const stringSchema = new _String({ type: "string", error: params.error });
const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
const codec = new _Codec({
type: "pipe",
in: stringSchema,
out: booleanSchema,
transform: ((input, payload) => {
let data = input;
if (params.case !== "sensitive")
data = data.toLowerCase();
if (truthySet.has(data)) {
return true;
}
else if (falsySet.has(data)) {
return false;
}
else {
payload.issues.push({
code: "invalid_value",
expected: "stringbool",
values: [...truthySet, ...falsySet],
input: payload.value,
inst: codec,
continue: false,
});
return {};
}
}),
reverseTransform: ((input, _payload) => {
if (input === true) {
return truthyArray[0] || "true";
}
else {
return falsyArray[0] || "false";
}
}),
error: params.error,
});
codec._zod.bag.truthy = truthyArray;
codec._zod.bag.falsy = falsyArray;
codec._zod.bag.case = params.case ?? "insensitive";
return codec;
}
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
const params = util.normalizeParams(_params);
const def = {
check: "string_format",
type: "string",
format,
fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
...params,
};
if (fnOrRegex instanceof RegExp) {
def.pattern = fnOrRegex;
}
const inst = new Class(def);
return inst;
}
}),
44890:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DG: () => (  $ZodCheckRegex),
E6: () => (  $ZodCheckEndsWith),
J: () => (  $ZodCheckStartsWith),
J_: () => (  $ZodCheckGreaterThan),
Jk: () => (  $ZodCheckMultipleOf),
KH: () => (  $ZodCheckNumberFormat),
Kk: () => (  $ZodCheckMinLength),
NI: () => (  $ZodCheckLowerCase),
QP: () => (  $ZodCheck),
RM: () => (  $ZodCheckLengthEquals),
Tt: () => (  $ZodCheckIncludes),
Yk: () => (  $ZodCheckMaxLength),
kH: () => (  $ZodCheckUpperCase),
nJ: () => (  $ZodCheckProperties),
ql: () => (  $ZodCheckStringFormat),
sm: () => (  $ZodCheckLessThan),
v$: () => (  $ZodCheckOverwrite)
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23908);
var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54723);
const $ZodCheck =   _core_js__WEBPACK_IMPORTED_MODULE_0__  .xI("$ZodCheck", (inst, def) => {
var _a;
inst._zod ?? (inst._zod = {});
inst._zod.def = def;
(_a = inst._zod).onattach ?? (_a.onattach = []);
});
const _whenHasSize = (payload) => {
const val = payload.value;
return !util.nullish(val) && val.size !== undefined;
};
const _whenHasLength = (payload) => {
const val = payload.value;
return !_util_js__WEBPACK_IMPORTED_MODULE_1__  .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
number: "number",
bigint: "bigint",
object: "date",
};
const $ZodCheckLessThan =   _core_js__WEBPACK_IMPORTED_MODULE_0__  .xI("$ZodCheckLessThan", (inst, def) => {
$ZodCheck.init(inst, def);
const origin = numericOriginMap[typeof def.value];
inst._zod.check = (payload) => {
if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
return;
}
payload.issues.push({
origin: numericOriginMap[typeof payload.value] ?? origin,
code: "too_big",
maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
input: payload.value,
inclusive: def.inclusive,
inst,
continue: !def.abort,
});
};
});
const $ZodCheckGreaterThan =   _core_js__WEBPACK_IMPORTED_MODULE_0__  .xI("$ZodCheckGreaterThan", (inst, def) => {
$ZodCheck.init(inst, def);
const origin = numericOriginMap[typeof def.value];
inst._zod.check = (payload) => {
if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
return;
}
payload.issues.push({
origin: numericOriginMap[typeof payload.value] ?? origin,
code: "too_small",
minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
input: payload.value,
inclusive: def.inclusive,
inst,
continue: !def.abort,
});
};
});
const $ZodCheckMultipleOf =
_core_js__WEBPACK_IMPORTED_MODULE_0__  .xI("$ZodCheckMultipleOf", (inst, def) => {
$ZodCheck.init(inst, def);
inst._zod.check = (payload) => {
if (typeof payload.value !== typeof def.value)
throw new Error("Cannot mix number and bigint in multiple_of check.");
const isMultiple = typeof payload.value === "bigint"
?
def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
: _util_js__WEBPACK_IMPORTED_MODULE_1__  .LG(payload.value, def.value) === 0;
if (isMultiple)
return;
payload.issues.push({
origin: typeof payload.value,
code: "not_multiple_of",
divisor: def.value,
input: payload.value,
inst,
continue: !def.abort,
});
};
});
const $ZodCheckNumberFormat =   _core_js__WEBPACK_IMPORTED_MODULE_0__  .xI("$ZodCheckNumberFormat", (inst, def) => {
$ZodCheck.init(inst, def);
def.format = def.format || "float64";
const isInt = def.format?.includes("int");
const origin = isInt ? "int" : "number";
const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__  .zH[def.format];
inst._zod.check = (payload) => {
const input = payload.value;
if (isInt) {
if (!Number.isInteger(input)) {
payload.issues.push({
expected: origin,
format: def.format,
code: "invalid_type",
continue: false,
input,
inst,
});
return;
}
if (!Number.isSafeInteger(input)) {
if (input > 0) {
payload.issues.push({
input,
code: "too_big",
maximum: Number.MAX_SAFE_INTEGER,
note: "Integers must be within the safe integer range.",
inst,
origin,
inclusive: true,
continue: !def.abort,
});
}
else {
payload.issues.push({
input,
code: "too_small",
minimum: Number.MIN_SAFE_INTEGER,
note: "Integers must be within the safe integer range.",
inst,
origin,
inclusive: true,
continue: !def.abort,
});
}
return;
}
}
if (input < minimum) {
payload.issues.push({
origin: "number",
input,
code: "too_small",
minimum,
inclusive: true,
inst,
continue: !def.abort,
});
}
if (input > maximum) {
payload.issues.push({
origin: "number",
input,
code: "too_big",
maximum,
inclusive: true,
inst,
continue: !def.abort,
});
}
};
});
const $ZodCheckBigIntFormat =   (  null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
$ZodCheck.init(inst, def);
const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
inst._zod.check = (payload) => {
const input = payload.value;
if (input < minimum) {
payload.issues.push({
origin: "bigint",
input,
code: "too_small",
minimum: minimum,
inclusive: true,
inst,
continue: !def.abort,
});
}
if (input > maximum) {
payload.issues.push({
origin: "bigint",
input,
code: "too_big",
maximum,
inclusive: true,
inst,
continue: !def.abort,
});
}
};
})));
const $ZodCheckMaxSize =   (  null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
var _a;
$ZodCheck.init(inst, def);
(_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
inst._zod.check = (payload) => {
const input = payload.value;
const size = input.size;
if (size <= def.maximum)
return;
payload.issues.push({
origin: util.getSizableOrigin(input),
code: "too_big",
maximum: def.maximum,
inclusive: true,
input,
inst,
continue: !def.abort,
});
};
})));
const $ZodCheckMinSize =   (  null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
var _a;
$ZodCheck.init(inst, def);
(_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
inst._zod.check = (payload) => {
const input = payload.value;
const size = input.size;
if (size >= def.minimum)
return;
payload.issues.push({
origin: util.getSizableOrigin(input),
code: "too_small",
minimum: def.minimum,
inclusive: true,
input,
inst,
continue: !def.abort,
});
};
})));
const $ZodCheckSizeEquals =   (  null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
var _a;
$ZodCheck.init(inst, def);
(_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
inst._zod.check = (payload) => {
const input = payload.value;
const size = input.size;
if (size === def.size)
return;
const tooBig = size > def.size;
payload.issues.push({
origin: util.getSizableOrigin(input),
...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
inclusive: true,
exact: true,
input: payload.value,
inst,
continue: !def.abort,
});
};
})));
const $ZodCheckMaxLength =   _core_js__WEBPACK_IMPORTED_MODULE_0__  .xI("$ZodCheckMaxLength", (inst, def) => {
var _a;
$ZodCheck.init(inst, def);
(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
inst._zod.check = (payload) => {
const input = payload.value;
const units = input.length;
const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__  .O7(input) : units;
if (length <= def.maximum)
return;
const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__  .Rc(input);
payload.issues.push({
origin,
code: "too_big",
maximum: def.maximum,
inclusive: true,
input,
inst,
continue: !def.abort,
});
};
});
const $ZodCheckMinLength =   _core_js__WEBPACK_IMPORTED_MODULE_0__  .xI("$ZodCheckMinLength", (inst, def) => {
var _a;
$ZodCheck.init(inst, def);
(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
inst._zod.check = (payload) => {
const input = payload.value;
const units = input.length;
const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
? _util_js__WEBPACK_IMPORTED_MODULE_1__  .O7(input)
: units;
if (length >= def.minimum)
return;
const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__  .Rc(input);
payload.issues.push({
origin,
code: "too_small",
minimum: def.minimum,
inclusive: true,
input,
inst,
continue: !def.abort,
});
};
});
const $ZodCheckLengthEquals =   _core_js__WEBPACK_IMPORTED_MODULE_0__  .xI("$ZodCheckLengthEquals", (inst, def) => {
var _a;
$ZodCheck.init(inst, def);
(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
inst._zod.check = (payload) => {
const input = payload.value;
const units = input.length;
const length = typeof input === "string" && units >= def.length && units <= def.length * 2
? _util_js__WEBPACK_IMPORTED_MODULE_1__  .O7(input)
: units;
if (length === def.length)
return;
const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__  .Rc(input);
const tooBig = length > def.length;
payload.issues.push({
origin,
...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
inclusive: true,
exact: true,
input: payload.value,
inst,
continue: !def.abort,
});
};
});
const $ZodCheckStringFormat =   _core_js__WEBPACK_IMPORTED_MODULE_0__  .xI("$ZodCheckStringFormat", (inst, def) => {
var _a, _b;
$ZodCheck.init(inst, def);
if (def.pattern)
(_a = inst._zod).check ?? (_a.check = (payload) => {
def.pattern.lastIndex = 0;
if (def.pattern.test(payload.value))
return;
payload.issues.push({
origin: "string",
code: "invalid_format",
format: def.format,
input: payload.value,
...(def.pattern ? { pattern: def.pattern.toString() } : {}),
inst,
continue: !def.abort,
});
});
else
(_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex =   _core_js__WEBPACK_IMPORTED_MODULE_0__  .xI("$ZodCheckRegex", (inst, def) => {
$ZodCheckStringFormat.init(inst, def);
inst._zod.check = (payload) => {
def.pattern.lastIndex = 0;
if (def.pattern.test(payload.value))
return;
payload.issues.push({
origin: "string",
code: "invalid_format",
format: "regex",
input: payload.value,
pattern: def.pattern.toString(),
inst,
continue: !def.abort,
});
};
});
const $ZodCheckLowerCase =   _core_js__WEBPACK_IMPORTED_MODULE_0__  .xI("$ZodCheckLowerCase", (inst, def) => {
def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__  .AC);
$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase =   _core_js__WEBPACK_IMPORTED_MODULE_0__  .xI("$ZodCheckUpperCase", (inst, def) => {
def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__  .Zv);
$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes =   _core_js__WEBPACK_IMPORTED_MODULE_0__  .xI("$ZodCheckIncludes", (inst, def) => {
$ZodCheck.init(inst, def);
const escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__  .sD(def.includes);
const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
def.pattern = pattern;
inst._zod.check = (payload) => {
if (payload.value.includes(def.includes, def.position))
return;
payload.issues.push({
origin: "string",
code: "invalid_format",
format: "includes",
includes: def.includes,
input: payload.value,
inst,
continue: !def.abort,
});
};
});
const $ZodCheckStartsWith =   _core_js__WEBPACK_IMPORTED_MODULE_0__  .xI("$ZodCheckStartsWith", (inst, def) => {
$ZodCheck.init(inst, def);
const pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__  .sD(def.prefix)}.*`);
def.pattern ?? (def.pattern = pattern);
inst._zod.check = (payload) => {
if (payload.value.startsWith(def.prefix))
return;
payload.issues.push({
origin: "string",
code: "invalid_format",
format: "starts_with",
prefix: def.prefix,
input: payload.value,
inst,
continue: !def.abort,
});
};
});
const $ZodCheckEndsWith =   _core_js__WEBPACK_IMPORTED_MODULE_0__  .xI("$ZodCheckEndsWith", (inst, def) => {
$ZodCheck.init(inst, def);
const pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__  .sD(def.suffix)}$`);
def.pattern ?? (def.pattern = pattern);
inst._zod.check = (payload) => {
if (payload.value.endsWith(def.suffix))
return;
payload.issues.push({
origin: "string",
code: "invalid_format",
format: "ends_with",
suffix: def.suffix,
input: payload.value,
inst,
continue: !def.abort,
});
};
});
function handleCheckPropertyResult(result, payload, property) {
if (result.issues.length) {
payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__  .lQ(property, result.issues));
}
}
const $ZodCheckProperty =   (  null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
$ZodCheck.init(inst, def);
inst._zod.check = (payload) => {
const result = def.schema._zod.run({
value: payload.value[def.property],
issues: [],
}, {});
if (result instanceof Promise) {
return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
}
handleCheckPropertyResult(result, payload, def.property);
return;
};
})));
const $ZodCheckProperties =   _core_js__WEBPACK_IMPORTED_MODULE_0__  .xI("$ZodCheckProperties", (inst, def) => {
$ZodCheck.init(inst, def);
_util_js__WEBPACK_IMPORTED_MODULE_1__  .jD(inst, Symbol.iterator, function* () {
yield inst;
});
let entries;
inst._zod.check = (payload) => {
if (payload.value == null) {
payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
return undefined;
}
entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
const input = payload.value;
let proms;
for (const [key, schema] of entries) {
const result = schema._zod.run({ value: input[key], issues: [] }, {});
if (result instanceof Promise) {
proms ?? (proms = []);
proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
}
else {
handleCheckPropertyResult(result, payload, key);
}
}
if (proms)
return Promise.all(proms).then(() => undefined);
return undefined;
};
});
const $ZodCheckMimeType =   (  null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
$ZodCheck.init(inst, def);
const mimeSet = new Set(def.mime);
inst._zod.check = (payload) => {
if (mimeSet.has(payload.value.type))
return;
payload.issues.push({
code: "invalid_value",
values: def.mime,
input: payload.value.type,
inst,
continue: !def.abort,
});
};
})));
const $ZodCheckOverwrite =   _core_js__WEBPACK_IMPORTED_MODULE_0__  .xI("$ZodCheckOverwrite", (inst, def) => {
$ZodCheck.init(inst, def);
inst._zod.check = (payload) => {
payload.value = def.tx(payload.value);
};
});
}),
88532:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$W: () => (  config),
GT: () => (  $ZodAsyncError),
cV: () => (  $ZodEncodeError),
cr: () => (  globalConfig),
tm: () => (  NEVER),
xI: () => (  $constructor)
});
var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54723);
var _a;
const NEVER =   Object.freeze({
status: "aborted",
});
const _zodDesc = { value: undefined, enumerable: false };
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
const E = _E;
if (E) {
const saved = E.stackTraceLimit;
if (typeof saved === "number") {
try {
E.stackTraceLimit = 0;
}
catch {
_E = null;
return new Definition();
}
try {
return new Definition();
}
finally {
E.stackTraceLimit = saved;
}
}
}
return new Definition();
}
function $constructor(name, initializer,
proto, params) {
const zodProto = {};
function Internals(def) {
this.def = def;
this.constr = _;
this.traits = new Set();
}
Internals.prototype = zodProto;
const protoMembers = proto;
const initialized = protoMembers && new WeakSet();
function init(inst, def) {
if (!inst._zod) {
_zodDesc.value = new Internals(def);
try {
Object.defineProperty(inst, "_zod", _zodDesc);
}
finally {
_zodDesc.value = undefined;
}
}
else if (inst._zod.traits.has(name)) {
return;
}
inst._zod.traits.add(name);
initializer(inst, def);
if (initialized) {
const own = Object.getPrototypeOf(inst);
const ctorProto = inst._zod.constr.prototype;
let up = own;
while (up && up !== ctorProto)
up = Object.getPrototypeOf(up);
const target = up ?? own;
if (!initialized.has(target)) {
initialized.add(target);
(0,_util_js__WEBPACK_IMPORTED_MODULE_0__  .ol)(target, protoMembers);
}
}
const proto = _.prototype;
for (const k in proto) {
if (!Object.prototype.hasOwnProperty.call(proto, k))
continue;
if (!(k in inst)) {
inst[k] = proto[k].bind(inst);
}
}
}
const Parent = params?.Parent ?? Object;
class Definition extends Parent {
}
Object.defineProperty(Definition, "name", { value: name });
function _(def) {
const inst = params?.Parent ? newError(Definition) : this;
init(inst, def);
const deferred = inst._zod.deferred;
if (deferred) {
for (const fn of deferred) {
fn();
}
inst._zod.deferred = undefined;
}
const pp = globalThis.__zod_globalConfig?.postProcessor;
if (pp)
pp(inst);
return inst;
}
Object.defineProperty(_, "init", { value: init });
Object.defineProperty(_, Symbol.hasInstance, {
value: (inst) => {
if (params?.Parent && inst instanceof params.Parent)
return true;
return inst?._zod?.traits?.has(name);
},
});
Object.defineProperty(_, "name", { value: name });
return _;
}
const $brand =   (  null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
constructor() {
super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
}
}
class $ZodEncodeError extends Error {
constructor(name) {
super(`Encountered unidirectional transform during encode: ${name}`);
this.name = "ZodEncodeError";
}
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
if (newConfig)
Object.assign(globalConfig, newConfig);
return globalConfig;
}
}),
23908:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AC: () => (  lowercase),
Ak: () => (  nanoid),
D2: () => (  nanoidOfLength),
F: () => (  httpProtocol),
Gl: () => (  cuid2),
K3: () => (  base64),
Os: () => (  guid),
Rp: () => (  email),
Z0: () => (  ulid),
Zg: () => (  emoji),
Zv: () => (  uppercase),
ai: () => (  number),
fO: () => (  ksuid),
gF: () => (  cuid),
gp: () => (  anyString),
hQ: () => (  e164),
kB: () => (  time),
kM: () => (  xid),
l7: () => (  cidrv6),
nd: () => (  integer),
o: () => (  bigint),
p0: () => (  duration),
p6: () => (  date),
r0: () => (  base64url),
uR: () => (  uuid),
uX: () => (  ipv4),
ug: () => (  ipv6),
w$: () => (  datetime),
zM: () => (  boolean),
zr: () => (  cidrv4)
});
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
const uuid = (version) => {
if (!version)
return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 =   (  null && (uuid(4)));
const uuid6 =   (  null && (uuid(6)));
const uuid7 =   (  null && (uuid(7)));
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (  null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
const escapedDelim = util.escapeRegex(delimiter ?? ":");
return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
const e164 = /^\+[1-9]\d{6,14}$/;
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
return new RegExp(`^${source}$`);
}
const date =   anchor(dateSource);
function timeSource(args) {
const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
const regex = typeof args.precision === "number"
? args.precision === -1
? `${hhmm}`
: args.precision === 0
? `${hhmm}:[0-5]\\d`
: `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
: args.seconds
? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
: `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
return regex;
}
function time(args) {
return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
const opts = ["Z"];
if (args.offset)
opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean = /^(?:true|false)$/i;
const _null = /^null$/i;
const _undefined = /^undefined$/i;
const lowercase = /^[^A-Z]*$/;
const uppercase = /^[^a-z]*$/;
const hex = /^[0-9a-fA-F]*$/;
function fixedBase64(bodyLength, padding) {
return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
function fixedBase64url(length) {
return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 =   (  null && (fixedBase64(22, "==")));
const md5_base64url =   (  null && (fixedBase64url(22)));
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 =   (  null && (fixedBase64(27, "=")));
const sha1_base64url =   (  null && (fixedBase64url(27)));
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 =   (  null && (fixedBase64(43, "=")));
const sha256_base64url =   (  null && (fixedBase64url(43)));
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 =   (  null && (fixedBase64(64, "")));
const sha384_base64url =   (  null && (fixedBase64url(64)));
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 =   (  null && (fixedBase64(86, "==")));
const sha512_base64url =   (  null && (fixedBase64url(86)));
}),
29396:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
fd: () => (  globalRegistry)
});
var _a;
const $output =   (  null && (Symbol("ZodOutput")));
const $input =   (  null && (Symbol("ZodInput")));
class $ZodRegistry {
constructor() {
this._map = new WeakMap();
this._idmap = new Map();
}
add(schema, ..._meta) {
const meta = _meta[0];
this._map.set(schema, meta);
if (meta && typeof meta === "object" && "id" in meta) {
this._idmap.set(meta.id, schema);
}
return this;
}
clear() {
this._map = new WeakMap();
this._idmap = new Map();
return this;
}
remove(schema) {
const meta = this._map.get(schema);
if (meta && typeof meta === "object" && "id" in meta) {
this._idmap.delete(meta.id);
}
this._map.delete(schema);
return this;
}
get(schema) {
const p = schema._zod.parent;
if (p) {
const pm = { ...(this.get(p) ?? {}) };
delete pm.id;
const f = { ...pm, ...this._map.get(schema) };
return Object.keys(f).length ? f : undefined;
}
return this._map.get(schema);
}
has(schema) {
return this._map.has(schema);
}
}
function registry() {
return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;
}),
54723:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A2: () => (  normalizeParams),
B7: () => (  stringifyPrimitive),
GW: () => (  parsedType),
Gv: () => (  isObject),
LG: () => (  floatSafeRemainder),
MO: () => (  rawShape),
NM: () => (  optionalKeys),
NR: () => (  BIGINT_FORMAT_RANGES),
O7: () => (  codePointLength),
OH: () => (  partial),
PO: () => (  cached),
QH: () => (  aborted),
Qd: () => (  isPlainObject),
Rc: () => (  getLengthableOrigin),
SS: () => (  constantCatch),
UQ: () => (  esc),
Up: () => (  pick),
Vy: () => (  assignProp),
W0: () => (  safeExtend),
X: () => (  installLazyProp),
X$: () => (  extend),
Yv: () => (  slugify),
cJ: () => (  omit),
cl: () => (  nullish),
d3: () => (  attachSchema),
gx: () => (  captureStackTrace),
h1: () => (  merge),
hI: () => (  allowsEval),
hi: () => (  sizeCaps),
iR: () => (  finalizeIssue),
jD: () => (  hide),
jw: () => (  joinValues),
k8: () => (  jsonStringifyReplacer),
lQ: () => (  prefixIssues),
mw: () => (  required),
o8: () => (  clone),
ol: () => (  members),
p6: () => (  cleanRegex),
qQ: () => (  propertyKeyTypes),
qh: () => (  own),
rL: () => (  explicitlyAborted),
sD: () => (  escapeRegex),
sn: () => (  issue),
un: () => (  derived),
v5: () => (  defineLazyInternal),
w5: () => (  getEnumValues),
yG: () => (  shallowClone),
zH: () => (  NUMBER_FORMAT_RANGES),
zM: () => (  mergeDefs)
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
function assertEqual(val) {
return val;
}
function assertNotEqual(val) {
return val;
}
function toZod() {
return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
const numericValues = Object.values(entries).filter((v) => typeof v === "number");
const values = Object.entries(entries)
.filter(([k, _]) => numericValues.indexOf(+k) === -1)
.map(([_, v]) => v);
return values;
}
function joinValues(array, separator = "|") {
return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
if (typeof value === "bigint")
return value.toString();
return value;
}
class Cached {
constructor(getter) {
this._getter = getter;
this._value = undefined;
}
get value() {
const getter = this._getter;
if (getter !== undefined) {
this._value = getter();
this._getter = undefined;
}
return this._value;
}
}
function cached(getter) {
return new Cached(getter);
}
function nullish(input) {
return input === null || input === undefined;
}
function cleanRegex(source) {
const start = source.startsWith("^") ? 1 : 0;
const end = source.endsWith("$") ? source.length - 1 : source.length;
return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
const ratio = val / step;
const roundedRatio = Math.round(ratio);
const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
if (Math.abs(ratio - roundedRatio) < tolerance)
return 0;
return ratio - roundedRatio;
}
const EVALUATING =   (  null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
let value = undefined;
Object.defineProperty(object, key, {
get() {
if (value === EVALUATING) {
return undefined;
}
if (value === undefined) {
value = EVALUATING;
value = getter();
}
return value;
},
set(v) {
Object.defineProperty(object, key, {
value: v,
});
},
configurable: true,
});
}
function objectClone(obj) {
return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
Object.defineProperty(target, prop, {
value,
writable: true,
enumerable: true,
configurable: true,
});
}
function rawShape(def) {
const desc = Object.getOwnPropertyDescriptor(def, "shape");
return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
Object.defineProperty(target, key, {
get() {
const value = getter();
assignProp(this, key, value);
return value;
},
enumerable: true,
configurable: true,
});
}
function putProp(target, key, value) {
if (key in target)
assignProp(target, key, value);
else
target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
const raw = sourceShape(source);
for (const key of keys) {
const desc = Object.getOwnPropertyDescriptor(raw, key);
if (!desc.enumerable)
continue;
if (desc.get) {
deferProp(target, key, () => {
const value = source._zod.def.shape[key];
return wrap ? wrap(value, key) : value;
});
}
else
putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
}
}
function mirrorProps(target, source) {
for (const key of Reflect.ownKeys(source)) {
const desc = Object.getOwnPropertyDescriptor(source, key);
if (!desc.enumerable)
continue;
if (desc.get)
deferProp(target, key, () => source[key]);
else
putProp(target, key, desc.value);
}
}
function mergeDefs(...defs) {
const mergedDescriptors = {};
for (const def of defs) {
const descriptors = Object.getOwnPropertyDescriptors(def);
Object.assign(mergedDescriptors, descriptors);
}
return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
if (!path)
return obj;
return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
const keys = Object.keys(promisesObj);
const promises = keys.map((key) => promisesObj[key]);
return Promise.all(promises).then((results) => {
const resolvedObj = {};
for (let i = 0; i < keys.length; i++) {
resolvedObj[keys[i]] = results[i];
}
return resolvedObj;
});
}
function randomString(length = 10) {
const chars = "abcdefghijklmnopqrstuvwxyz";
let str = "";
for (let i = 0; i < length; i++) {
str += chars[Math.floor(Math.random() * chars.length)];
}
return str;
}
function esc(str) {
return JSON.stringify(str);
}
function slugify(input) {
return input
.toLowerCase()
.trim()
.replace(/[^\w\s-]/g, "")
.replace(/[\s_-]+/g, "-")
.replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval =   cached(() => {
if (_core_js__WEBPACK_IMPORTED_MODULE_0__  .cr.jitless) {
return false;
}
if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
return false;
}
try {
const F = Function;
new F("");
return true;
}
catch (_) {
return false;
}
});
function isPlainObject(o) {
if (isObject(o) === false)
return false;
const ctor = o.constructor;
if (ctor === undefined)
return true;
if (typeof ctor !== "function")
return true;
const prot = ctor.prototype;
if (isObject(prot) === false)
return false;
if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
return false;
}
return true;
}
function shallowClone(o) {
if (isPlainObject(o))
return { ...o };
if (Array.isArray(o))
return [...o];
if (o instanceof Map)
return new Map(o);
if (o instanceof Set)
return new Set(o);
return o;
}
function numKeys(data) {
let keyCount = 0;
for (const key in data) {
if (Object.prototype.hasOwnProperty.call(data, key)) {
keyCount++;
}
}
return keyCount;
}
const getParsedType = (data) => {
const t = typeof data;
switch (t) {
case "undefined":
return "undefined";
case "string":
return "string";
case "number":
return Number.isNaN(data) ? "nan" : "number";
case "boolean":
return "boolean";
case "function":
return "function";
case "bigint":
return "bigint";
case "symbol":
return "symbol";
case "object":
if (Array.isArray(data)) {
return "array";
}
if (data === null) {
return "null";
}
if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
return "promise";
}
if (typeof Map !== "undefined" && data instanceof Map) {
return "map";
}
if (typeof Set !== "undefined" && data instanceof Set) {
return "set";
}
if (typeof Date !== "undefined" && data instanceof Date) {
return "date";
}
if (typeof File !== "undefined" && data instanceof File) {
return "file";
}
return "object";
default:
throw new Error(`Unknown data type: ${t}`);
}
};
const propertyKeyTypes =   new Set(["string", "number", "symbol"]);
const primitiveTypes =   new Set([
"string",
"number",
"bigint",
"boolean",
"symbol",
"undefined",
]);
function escapeRegex(str) {
return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
const cl = new inst._zod.constr(def ?? inst._zod.def);
if (!def || params?.parent)
cl._zod.parent = inst;
return cl;
}
function normalizeParams(_params) {
const params = _params;
if (!params)
return {};
if (typeof params === "string")
return { error: () => params };
if (params?.message !== undefined) {
if (params?.error !== undefined)
throw new Error("Cannot specify both `message` and `error` params");
params.error = params.message;
}
delete params.message;
if (typeof params.error === "string")
return { ...params, error: () => params.error };
return params;
}
function createTransparentProxy(getter) {
let target;
return new Proxy({}, {
get(_, prop, receiver) {
target ?? (target = getter());
return Reflect.get(target, prop, receiver);
},
set(_, prop, value, receiver) {
target ?? (target = getter());
return Reflect.set(target, prop, value, receiver);
},
has(_, prop) {
target ?? (target = getter());
return Reflect.has(target, prop);
},
deleteProperty(_, prop) {
target ?? (target = getter());
return Reflect.deleteProperty(target, prop);
},
ownKeys(_) {
target ?? (target = getter());
return Reflect.ownKeys(target);
},
getOwnPropertyDescriptor(_, prop) {
target ?? (target = getter());
return Reflect.getOwnPropertyDescriptor(target, prop);
},
defineProperty(_, prop, descriptor) {
target ?? (target = getter());
return Reflect.defineProperty(target, prop, descriptor);
},
});
}
function stringifyPrimitive(value) {
if (typeof value === "bigint")
return value.toString() + "n";
if (typeof value === "string")
return `"${value}"`;
return `${value}`;
}
function optionalKeys(shape) {
return Object.keys(shape).filter((k) => {
return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
});
}
const NUMBER_FORMAT_RANGES =   (() => ({
safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
int32: [-2147483648, 2147483647],
uint32: [0, 4294967295],
float32: [-3.4028234663852886e38, 3.4028234663852886e38],
float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
int64: [  BigInt("-9223372036854775808"),   BigInt("9223372036854775807")],
uint64: [  BigInt(0),   BigInt("18446744073709551615")],
};
function pick(schema, mask) {
const currDef = schema._zod.def;
const checks = currDef.checks;
const hasChecks = checks && checks.length > 0;
if (hasChecks) {
throw new Error(".pick() cannot be used on object schemas containing refinements");
}
const newShape = {};
mirrorShape(newShape, schema, maskedKeys(schema, mask));
return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function maskedKeys(schema, mask) {
const raw = sourceShape(schema);
const keys = [];
for (const key of Reflect.ownKeys(mask)) {
if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
throw new Error(`Unrecognized key: "${String(key)}"`);
}
if (mask[key])
keys.push(key);
}
return keys;
}
function omit(schema, mask) {
const currDef = schema._zod.def;
const checks = currDef.checks;
const hasChecks = checks && checks.length > 0;
if (hasChecks) {
throw new Error(".omit() cannot be used on object schemas containing refinements");
}
const omitted = new Set(maskedKeys(schema, mask));
const newShape = {};
mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
if (!isPlainObject(shape)) {
throw new Error("Invalid input to extend: expected a plain object");
}
const checks = schema._zod.def.checks;
const hasChecks = checks && checks.length > 0;
if (hasChecks) {
const existingShape = sourceShape(schema);
for (const key of Reflect.ownKeys(shape)) {
if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
}
}
}
return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
const newShape = {};
mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
mirrorProps(newShape, shape);
return newShape;
}
function safeExtend(schema, shape) {
if (!isPlainObject(shape)) {
throw new Error("Invalid input to safeExtend: expected a plain object");
}
return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
if (!b?._zod?.def) {
throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
}
if (a._zod.def.checks?.length) {
throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
}
const newShape = {};
mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
const def = mergeDefs(a._zod.def, {
shape: newShape,
get catchall() {
return b._zod.def.catchall;
},
checks: b._zod.def.checks ?? [],
});
return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
const currDef = schema._zod.def;
const checks = currDef.checks;
const hasChecks = checks && checks.length > 0;
if (hasChecks) {
throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
}
const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
const newShape = {};
mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
const newShape = {};
mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) =>
selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
if (x.aborted === true)
return true;
for (let i = startIndex; i < x.issues.length; i++) {
if (x.issues[i]?.continue !== true) {
return true;
}
}
return false;
}
function explicitlyAborted(x, startIndex = 0) {
if (x.aborted === true)
return true;
for (let i = startIndex; i < x.issues.length; i++) {
if (x.issues[i]?.continue === false) {
return true;
}
}
return false;
}
function prefixIssues(path, issues) {
return issues.map((iss) => {
var _a;
(_a = iss).path ?? (_a.path = []);
iss.path.unshift(path);
return iss;
});
}
function unwrapMessage(message) {
return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
const caps = [];
for (const ch of defChecks ?? []) {
const d = ch._zod.def;
if (!/_(length|size)$|_equals$/.test(d.check))
break;
const max = d.maximum ?? d.length ?? d.size;
if (max >= 0)
caps.push([max, ch]);
}
return caps;
}
function attachSchema(issues, start, inst) {
var _a;
for (let i = start; i < issues.length; i++) {
(_a = issues[i]).schema ?? (_a.schema = inst);
}
}
function finalizeIssue(iss, ctx, config) {
var _a;
const traits = iss.inst?._zod?.traits;
if (traits?.has("$ZodType")) {
if (traits.has("$ZodCheck"))
(_a = iss).schema ?? (_a.schema = iss.inst);
else
iss.schema = iss.inst;
}
const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
const message = iss.message
? iss.message
: (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
unwrapMessage(schemaError?.(iss)) ??
unwrapMessage(ctx?.error?.(iss)) ??
unwrapMessage(config.customError?.(iss)) ??
unwrapMessage(config.localeError?.(iss)) ??
"Invalid input");
const full = {};
for (const k of Object.keys(iss)) {
if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
continue;
full[k] = iss[k];
}
full.path ?? (full.path = []);
full.message = message;
if (ctx?.reportInput) {
full.input = iss.input;
}
return full;
}
function getSizableOrigin(input) {
if (input instanceof Set)
return "set";
if (input instanceof Map)
return "map";
if (input instanceof File)
return "file";
return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
const units = str.length;
if (!highSurrogate.test(str))
return units;
let count = units;
for (let i = 0; i < units - 1; i++) {
if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
count--;
i++;
}
}
return count;
}
function getLengthableOrigin(input) {
if (Array.isArray(input))
return "array";
if (typeof input === "string")
return "string";
return "unknown";
}
function parsedType(data) {
const t = typeof data;
switch (t) {
case "number": {
return Number.isNaN(data) ? "nan" : "number";
}
case "object": {
if (data === null) {
return "null";
}
if (Array.isArray(data)) {
return "array";
}
const obj = data;
if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
return obj.constructor.name;
}
}
}
return t;
}
function issue(...args) {
const [iss, input, inst] = args;
if (typeof iss === "string") {
return {
message: iss,
code: "custom",
input,
inst,
};
}
return { ...iss };
}
function cleanEnum(obj) {
return Object.entries(obj)
.filter(([k, _]) => {
return Number.isNaN(Number.parseInt(k, 10));
})
.map((el) => el[1]);
}
function base64ToUint8Array(base64) {
const binaryString = atob(base64);
const bytes = new Uint8Array(binaryString.length);
for (let i = 0; i < binaryString.length; i++) {
bytes[i] = binaryString.charCodeAt(i);
}
return bytes;
}
function uint8ArrayToBase64(bytes) {
let binaryString = "";
for (let i = 0; i < bytes.length; i++) {
binaryString += String.fromCharCode(bytes[i]);
}
return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
const padding = "=".repeat((4 - (base64.length % 4)) % 4);
return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
const cleanHex = hex.replace(/^0x/, "");
if (cleanHex.length % 2 !== 0) {
throw new Error("Invalid hex string length");
}
const bytes = new Uint8Array(cleanHex.length / 2);
for (let i = 0; i < cleanHex.length; i += 2) {
bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
}
return bytes;
}
function uint8ArrayToHex(bytes) {
return Array.from(bytes)
.map((b) => b.toString(16).padStart(2, "0"))
.join("");
}
class Class {
constructor(..._args) { }
}
function members(proto, table) {
for (const key in table) {
const desc = Object.getOwnPropertyDescriptor(table, key);
if (desc.get)
Object.defineProperty(proto, key, { ...desc, enumerable: false });
else
defineBound(proto, key, desc.value);
}
}
function own(inst, key, value, enumerable = true) {
Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
return value;
}
function hide(inst, key, value) {
return own(inst, key, value, false);
}
function derived(computes, table) {
for (const key in computes) {
const compute = computes[key];
Object.defineProperty(table, key, {
configurable: true,
enumerable: true,
get() {
return own(this, key, compute(this));
},
set(value) {
own(this, key, value);
},
});
}
return table;
}
function defineBound(proto, key, fn) {
Object.defineProperty(proto, key, {
configurable: true,
get() {
return this == null ? fn : own(this, key, fn.bind(this));
},
set(value) {
own(this, key, value);
},
});
}
function claim(inst, sentinel) {
const proto = Object.getPrototypeOf(inst);
return sentinel in proto ? undefined : proto;
}
let installing;
let broke = false;
const breaker = {
configurable: true,
get() {
broke = true;
return undefined;
},
};
function defineLazyInternal(inst, key, compute) {
const proto = Object.getPrototypeOf(inst._zod);
if (key in proto && installing !== inst._zod) {
installing = undefined;
return;
}
installing = inst._zod;
Object.defineProperty(proto, key, {
configurable: true,
get() {
Object.defineProperty(this, key, breaker);
const outer = broke;
broke = false;
try {
const value = compute(this);
if (broke)
delete this[key];
else
Object.defineProperty(this, key, { configurable: true, writable: true, value });
broke = broke || outer;
return value;
}
catch (err) {
delete this[key];
broke = broke || outer;
throw err;
}
},
set(value) {
Object.defineProperty(this, key, { configurable: true, writable: true, value });
},
});
}
function installLazyProp(inst, key, make, enumerable) {
const proto = claim(inst, key);
if (!proto)
return;
Object.defineProperty(proto, key, {
configurable: true,
get() {
const desc = { configurable: true, writable: true, enumerable, value: undefined };
Object.defineProperty(this, key, desc);
desc.value = make(this);
Object.defineProperty(this, key, desc);
return desc.value;
},
set(value) {
Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
},
});
}
const CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
const fn = () => value;
fn[CONSTANT_CATCH] = true;
return fn;
}
})
};
