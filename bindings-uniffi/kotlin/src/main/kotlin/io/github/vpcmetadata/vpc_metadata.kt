// Made by `make generate` with UniFFI 0.32: changes made here are lost.

@file:Suppress("NAME_SHADOWING")

package io.github.vpcmetadata

// Common helper code.
//
// Ideally this would live in a separate .kt file where it can be unittested etc
// in isolation, and perhaps even published as a re-useable package.
//
// However, it's important that the details of how this helper code works (e.g. the
// way that different builtin types are passed across the FFI) exactly match what's
// expected by the Rust code on the other side of the interface. In practice right
// now that means coming from the exact some version of `uniffi` that was used to
// compile the Rust component. The easiest way to ensure this is to bundle the Kotlin
// helpers directly inline like we're doing here.

import com.sun.jna.Library
import com.sun.jna.IntegerType
import com.sun.jna.Native
import com.sun.jna.Pointer
import com.sun.jna.Structure
import com.sun.jna.Callback
import com.sun.jna.ptr.*
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.CharBuffer
import java.nio.charset.CodingErrorAction
import java.util.concurrent.atomic.AtomicLong
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicBoolean
import kotlin.coroutines.resume
import kotlinx.coroutines.CancellableContinuation
import kotlinx.coroutines.DelicateCoroutinesApi
import kotlinx.coroutines.GlobalScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch
import kotlinx.coroutines.suspendCancellableCoroutine

// This is a helper for safely working with byte buffers returned from the Rust code.
// A rust-owned buffer is represented by its capacity, its current length, and a
// pointer to the underlying data.

/**
 * @suppress
 */
@Structure.FieldOrder("capacity", "len", "data")
open class RustBuffer : Structure() {
    // Note: `capacity` and `len` are actually `ULong` values, but JVM only supports signed values.
    // When dealing with these fields, make sure to call `toULong()`.
    @JvmField var capacity: Long = 0
    @JvmField var len: Long = 0
    @JvmField var data: Pointer? = null

    class ByValue: RustBuffer(), Structure.ByValue
    class ByReference: RustBuffer(), Structure.ByReference

   internal fun setValue(other: RustBuffer) {
        capacity = other.capacity
        len = other.len
        data = other.data
    }

    companion object {
        internal fun alloc(size: ULong = 0UL) = uniffiRustCall() { status ->
            // Note: need to convert the size to a `Long` value to make this work with JVM.
            UniffiLib.ffi_vpc_metadata_uniffi_rustbuffer_alloc(size.toLong(), status)
        }.also {
            if(it.data == null) {
               throw RuntimeException("RustBuffer.alloc() returned null data pointer (size=${size})")
           }
        }

        internal fun create(capacity: ULong, len: ULong, data: Pointer?): RustBuffer.ByValue {
            var buf = RustBuffer.ByValue()
            buf.capacity = capacity.toLong()
            buf.len = len.toLong()
            buf.data = data
            return buf
        }

        internal fun free(buf: RustBuffer.ByValue) = uniffiRustCall() { status ->
            UniffiLib.ffi_vpc_metadata_uniffi_rustbuffer_free(buf, status)
        }
    }

    @Suppress("TooGenericExceptionThrown")
    fun asByteBuffer() =
        this.data?.getByteBuffer(0, this.len)?.also {
            it.order(ByteOrder.BIG_ENDIAN)
        }
}

// This is a helper for safely passing byte references into the rust code.
// It's not actually used at the moment, because there aren't many things that you
// can take a direct pointer to in the JVM, and if we're going to copy something
// then we might as well copy it into a `RustBuffer`. But it's here for API
// completeness.

@Structure.FieldOrder("len", "data")
internal open class ForeignBytes : Structure() {
    @JvmField var len: Int = 0
    @JvmField var data: Pointer? = null

    class ByValue : ForeignBytes(), Structure.ByValue
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Only `lower` is valid — zero-copy byte buffers only flow foreign -> Rust,
// and only in argument position. `lift`, `read`, `write`, and
// `allocationSize` have no sound implementation here and all panic at
// runtime. The `FfiConverter` interface is implemented so that the
// compiler enforces the full method set (rather than relying on eyeball).
//
// The provided `ByteBuffer` MUST be direct — only direct buffers have a
// stable native address that JNA can expose via `getDirectBufferPointer`.
// The returned `ForeignBytes.ByValue` is only valid for the duration of
// the FFI call; the Rust side treats it as a borrow.
internal object FfiConverterByRefBytes : FfiConverter<java.nio.ByteBuffer, ForeignBytes.ByValue> {
    override fun lower(value: java.nio.ByteBuffer): ForeignBytes.ByValue {
        require(value.isDirect) { "UniFFI zero-copy &[u8] requires a direct ByteBuffer. Use ByteBuffer.allocateDirect()." }
        val remaining = value.remaining()
        val fb = ForeignBytes.ByValue()
        fb.len = remaining
        // Zero-length direct buffers: skip getDirectBufferPointer (platform-variable behavior)
        // and pass null. The Rust side treats (null, 0) as &[].
        fb.data = if (remaining == 0) null else com.sun.jna.Native.getDirectBufferPointer(value)
        return fb
    }

    override fun lift(value: ForeignBytes.ByValue): java.nio.ByteBuffer =
        error("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")

    override fun read(buf: java.nio.ByteBuffer): java.nio.ByteBuffer =
        error("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun write(value: java.nio.ByteBuffer, buf: java.nio.ByteBuffer): Unit =
        error("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun allocationSize(value: java.nio.ByteBuffer): ULong =
        error("ByRef bytes have no RustBuffer allocation size: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
}
/**
 * The FfiConverter interface handles converter types to and from the FFI
 *
 * All implementing objects should be public to support external types.  When a
 * type is external we need to import it's FfiConverter.
 *
 * @suppress
 */
public interface FfiConverter<KotlinType, FfiType> {
    // Convert an FFI type to a Kotlin type
    fun lift(value: FfiType): KotlinType

    // Convert an Kotlin type to an FFI type
    fun lower(value: KotlinType): FfiType

    // Read a Kotlin type from a `ByteBuffer`
    fun read(buf: ByteBuffer): KotlinType

    // Calculate bytes to allocate when creating a `RustBuffer`
    //
    // This must return at least as many bytes as the write() function will
    // write. It can return more bytes than needed, for example when writing
    // Strings we can't know the exact bytes needed until we the UTF-8
    // encoding, so we pessimistically allocate the largest size possible (3
    // bytes per codepoint).  Allocating extra bytes is not really a big deal
    // because the `RustBuffer` is short-lived.
    fun allocationSize(value: KotlinType): ULong

    // Write a Kotlin type to a `ByteBuffer`
    fun write(value: KotlinType, buf: ByteBuffer)

    // Lower a value into a `RustBuffer`
    //
    // This method lowers a value into a `RustBuffer` rather than the normal
    // FfiType.  It's used by the callback interface code.  Callback interface
    // returns are always serialized into a `RustBuffer` regardless of their
    // normal FFI type.
    fun lowerIntoRustBuffer(value: KotlinType): RustBuffer.ByValue {
        val rbuf = RustBuffer.alloc(allocationSize(value))
        try {
            val bbuf = rbuf.data!!.getByteBuffer(0, rbuf.capacity).also {
                it.order(ByteOrder.BIG_ENDIAN)
            }
            write(value, bbuf)
            rbuf.writeField("len", bbuf.position().toLong())
            return rbuf
        } catch (e: Throwable) {
            RustBuffer.free(rbuf)
            throw e
        }
    }

    // Lift a value from a `RustBuffer`.
    //
    // This here mostly because of the symmetry with `lowerIntoRustBuffer()`.
    // It's currently only used by the `FfiConverterRustBuffer` class below.
    fun liftFromRustBuffer(rbuf: RustBuffer.ByValue): KotlinType {
        val byteBuf = rbuf.asByteBuffer()!!
        try {
           val item = read(byteBuf)
           if (byteBuf.hasRemaining()) {
               throw RuntimeException("junk remaining in buffer after lifting, something is very wrong!!")
           }
           return item
        } finally {
            RustBuffer.free(rbuf)
        }
    }
}

/**
 * FfiConverter that uses `RustBuffer` as the FfiType
 *
 * @suppress
 */
public interface FfiConverterRustBuffer<KotlinType>: FfiConverter<KotlinType, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue) = liftFromRustBuffer(value)
    override fun lower(value: KotlinType) = lowerIntoRustBuffer(value)
}
// A handful of classes and functions to support the generated data structures.
// This would be a good candidate for isolating in its own ffi-support lib.

internal const val UNIFFI_CALL_SUCCESS = 0.toByte()
internal const val UNIFFI_CALL_ERROR = 1.toByte()
internal const val UNIFFI_CALL_UNEXPECTED_ERROR = 2.toByte()

@Structure.FieldOrder("code", "error_buf")
internal open class UniffiRustCallStatus : Structure() {
    @JvmField var code: Byte = 0
    @JvmField var error_buf: RustBuffer.ByValue = RustBuffer.ByValue()

    class ByValue: UniffiRustCallStatus(), Structure.ByValue

    fun isSuccess(): Boolean {
        return code == UNIFFI_CALL_SUCCESS
    }

    fun isError(): Boolean {
        return code == UNIFFI_CALL_ERROR
    }

    fun isPanic(): Boolean {
        return code == UNIFFI_CALL_UNEXPECTED_ERROR
    }

    companion object {
        fun create(code: Byte, errorBuf: RustBuffer.ByValue): UniffiRustCallStatus.ByValue {
            val callStatus = UniffiRustCallStatus.ByValue()
            callStatus.code = code
            callStatus.error_buf = errorBuf
            return callStatus
        }
    }
}

class InternalException(message: String) : kotlin.Exception(message)

/**
 * Each top-level error class has a companion object that can lift the error from the call status's rust buffer
 *
 * @suppress
 */
interface UniffiRustCallStatusErrorHandler<E> {
    fun lift(error_buf: RustBuffer.ByValue): E;
}

// Helpers for calling Rust
// In practice we usually need to be synchronized to call this safely, so it doesn't
// synchronize itself

// Call a rust function that returns a Result<>.  Pass in the Error class companion that corresponds to the Err
private inline fun <U, E: kotlin.Exception> uniffiRustCallWithError(errorHandler: UniffiRustCallStatusErrorHandler<E>, callback: (UniffiRustCallStatus) -> U): U {
    var status = UniffiRustCallStatus()
    val return_value = callback(status)
    uniffiCheckCallStatus(errorHandler, status)
    return return_value
}

// Check UniffiRustCallStatus and throw an error if the call wasn't successful
private fun<E: kotlin.Exception> uniffiCheckCallStatus(errorHandler: UniffiRustCallStatusErrorHandler<E>, status: UniffiRustCallStatus) {
    if (status.isSuccess()) {
        return
    } else if (status.isError()) {
        throw errorHandler.lift(status.error_buf)
    } else if (status.isPanic()) {
        // when the rust code sees a panic, it tries to construct a rustbuffer
        // with the message.  but if that code panics, then it just sends back
        // an empty buffer.
        if (status.error_buf.len > 0) {
            throw InternalException(FfiConverterString.lift(status.error_buf))
        } else {
            throw InternalException("Rust panic")
        }
    } else {
        throw InternalException("Unknown rust call status: $status.code")
    }
}

/**
 * UniffiRustCallStatusErrorHandler implementation for times when we don't expect a CALL_ERROR
 *
 * @suppress
 */
object UniffiNullRustCallStatusErrorHandler: UniffiRustCallStatusErrorHandler<InternalException> {
    override fun lift(error_buf: RustBuffer.ByValue): InternalException {
        RustBuffer.free(error_buf)
        return InternalException("Unexpected CALL_ERROR")
    }
}

// Call a rust function that returns a plain value
private inline fun <U> uniffiRustCall(callback: (UniffiRustCallStatus) -> U): U {
    return uniffiRustCallWithError(UniffiNullRustCallStatusErrorHandler, callback)
}

internal inline fun<T> uniffiTraitInterfaceCall(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
        callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
        callStatus.error_buf = FfiConverterString.lower(err)
    }
}

internal inline fun<T, reified E: Throwable> uniffiTraitInterfaceCallWithError(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
    lowerError: (E) -> RustBuffer.ByValue
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        if (e is E) {
            callStatus.code = UNIFFI_CALL_ERROR
            callStatus.error_buf = lowerError(e)
        } else {
            val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
            callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
            callStatus.error_buf = FfiConverterString.lower(err)
        }
    }
}
// Initial value and increment amount for handles.
// These ensure that Kotlin-generated handles always have the lowest bit set
private const val UNIFFI_HANDLEMAP_INITIAL = 1.toLong()
private const val UNIFFI_HANDLEMAP_DELTA = 2.toLong()

// Map handles to objects
//
// This is used pass an opaque 64-bit handle representing a foreign object to the Rust code.
internal class UniffiHandleMap<T: Any> {
    private val map = ConcurrentHashMap<Long, T>()
    // Start
    private val counter = java.util.concurrent.atomic.AtomicLong(UNIFFI_HANDLEMAP_INITIAL)

    val size: Int
        get() = map.size

    // Insert a new object into the handle map and get a handle for it
    fun insert(obj: T): Long {
        val handle = counter.getAndAdd(UNIFFI_HANDLEMAP_DELTA)
        map.put(handle, obj)
        return handle
    }

    // Clone a handle, creating a new one
    fun clone(handle: Long): Long {
        val obj = map.get(handle) ?: throw InternalException("UniffiHandleMap.clone: Invalid handle")
        return insert(obj)
    }

    // Get an object from the handle map
    fun get(handle: Long): T {
        return map.get(handle) ?: throw InternalException("UniffiHandleMap.get: Invalid handle")
    }

    // Remove an entry from the handlemap and get the Kotlin object back
    fun remove(handle: Long): T {
        return map.remove(handle) ?: throw InternalException("UniffiHandleMap: Invalid handle")
    }
}

// Contains loading, initialization code,
// and the FFI Function declarations in a com.sun.jna.Library.
@Synchronized
private fun findLibraryName(componentName: String): String {
    val libOverride = System.getProperty("uniffi.component.$componentName.libraryOverride")
    if (libOverride != null) {
        return libOverride
    }
    return "vpc_metadata_uniffi"
}

// Define FFI callback types
internal interface UniffiRustFutureContinuationCallback : com.sun.jna.Callback {
    fun callback(`data`: Long,`pollResult`: Byte,)
}
internal interface UniffiForeignFutureDroppedCallback : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceFree : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceClone : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
    : Long
}
@Structure.FieldOrder("handle", "free")
internal open class UniffiForeignFutureDroppedCallbackStruct(
    @JvmField internal var `handle`: Long = 0.toLong(),
    @JvmField internal var `free`: UniffiForeignFutureDroppedCallback? = null,
) : Structure() {
    class UniffiByValue(
        `handle`: Long = 0.toLong(),
        `free`: UniffiForeignFutureDroppedCallback? = null,
    ): UniffiForeignFutureDroppedCallbackStruct(`handle`,`free`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureDroppedCallbackStruct) {
        `handle` = other.`handle`
        `free` = other.`free`
    }

}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF32(
    @JvmField internal var `returnValue`: Float = 0.0f,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Float = 0.0f,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF64(
    @JvmField internal var `returnValue`: Double = 0.0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Double = 0.0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultRustBuffer(
    @JvmField internal var `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultRustBuffer(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultRustBuffer) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteRustBuffer : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultRustBuffer.UniffiByValue,)
}
@Structure.FieldOrder("callStatus")
internal open class UniffiForeignFutureResultVoid(
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultVoid(`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultVoid) {
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteVoid : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultVoid.UniffiByValue,)
}

// A JNA Library to expose the extern-C FFI definitions.
// This is an implementation detail which will be called internally by the public API.

// For large crates we prevent `MethodTooLargeException` (see #2340)
// N.B. the name of the extension is very misleading, since it is
// rather `InterfaceTooLargeException`, caused by too many methods
// in the interface for large crates.
//
// By splitting the otherwise huge interface into two parts
// * UniffiLib (this)
// * IntegrityCheckingUniffiLib
// And all checksum methods are put into `IntegrityCheckingUniffiLib`
// we allow for ~2x as many methods in the UniffiLib interface.
//
// Note: above all written when we used JNA's `loadIndirect` etc.
// We now use JNA's "direct mapping" - unclear if same considerations apply exactly.
internal object IntegrityCheckingUniffiLib {
    init {
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "vpc_metadata"))
        uniffiCheckContractApiVersion(this)
        uniffiCheckApiChecksums(this)
    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_create_identity_certificate(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_create_identity_iam_token(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_create_identity_token(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance_cluster_network_attachment(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance_initialization(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance_network_attachment(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance_network_interface(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance_software_attachment(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance_volume_attachment(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_key(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_metadata(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_placement_group(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_virtual_network_interface(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_iam_token(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_identity_token(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_instance_cluster_network_attachments(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_instance_network_attachments(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_instance_network_interfaces(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_instance_software_attachments(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_instance_volume_attachments(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_keys(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_placement_groups(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_virtual_network_interfaces(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_wait_ready(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_create_identity_certificate(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_create_identity_iam_token(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_create_identity_token(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_cluster_network_attachment(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_initialization(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_network_attachment(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_network_interface(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_software_attachment(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_volume_attachment(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_get_key(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_get_metadata(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_get_placement_group(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_get_virtual_network_interface(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_iam_token(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_identity_token(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_cluster_network_attachments(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_network_attachments(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_network_interfaces(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_software_attachments(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_volume_attachments(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_list_keys(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_list_placement_groups(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_list_virtual_network_interfaces(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_client_wait_ready(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_additionalproperties_json(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_additionalproperties_names(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_method_secret_expose(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_constructor_blockingclient_new(
    ): Int
    external fun uniffi_vpc_metadata_uniffi_checksum_constructor_client_new(
    ): Int
    external fun ffi_vpc_metadata_uniffi_uniffi_contract_version(
    ): Int


}

internal object UniffiLib {

    // The Cleaner for the whole library
    internal val CLEANER: UniffiCleaner by lazy {
        UniffiCleaner.create()
    }


    init {
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "vpc_metadata"))

    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_vpc_metadata_uniffi_fn_clone_blockingclient(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_free_blockingclient(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_vpc_metadata_uniffi_fn_constructor_blockingclient_new(`settings`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_create_identity_certificate(`ptr`: Long,`csr`: RustBuffer.ByValue,`expiresIn`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_create_identity_iam_token(`ptr`: Long,`trustedProfile`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_create_identity_token(`ptr`: Long,`expiresIn`: RustBuffer.ByValue,`nonce`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_cluster_network_attachment(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_initialization(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_network_attachment(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_network_interface(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_software_attachment(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_volume_attachment(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_key(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_metadata(`ptr`: Long,`path`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_placement_group(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_virtual_network_interface(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_iam_token(`ptr`: Long,`trustedProfile`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_identity_token(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_cluster_network_attachments(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_network_attachments(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_network_interfaces(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_software_attachments(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_volume_attachments(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_keys(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_placement_groups(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_virtual_network_interfaces(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_blockingclient_wait_ready(`ptr`: Long,`deadline`: Double,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_vpc_metadata_uniffi_fn_clone_client(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_free_client(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_vpc_metadata_uniffi_fn_constructor_client_new(`settings`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_create_identity_certificate(`ptr`: Long,`csr`: RustBuffer.ByValue,`expiresIn`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_create_identity_iam_token(`ptr`: Long,`trustedProfile`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_create_identity_token(`ptr`: Long,`expiresIn`: RustBuffer.ByValue,`nonce`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_get_instance(`ptr`: Long,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_cluster_network_attachment(`ptr`: Long,`id`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_initialization(`ptr`: Long,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_network_attachment(`ptr`: Long,`id`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_network_interface(`ptr`: Long,`id`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_software_attachment(`ptr`: Long,`id`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_volume_attachment(`ptr`: Long,`id`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_get_key(`ptr`: Long,`id`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_get_metadata(`ptr`: Long,`path`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_get_placement_group(`ptr`: Long,`id`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_get_virtual_network_interface(`ptr`: Long,`id`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_iam_token(`ptr`: Long,`trustedProfile`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_identity_token(`ptr`: Long,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_cluster_network_attachments(`ptr`: Long,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_network_attachments(`ptr`: Long,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_network_interfaces(`ptr`: Long,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_software_attachments(`ptr`: Long,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_volume_attachments(`ptr`: Long,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_list_keys(`ptr`: Long,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_list_placement_groups(`ptr`: Long,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_list_virtual_network_interfaces(`ptr`: Long,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_method_client_wait_ready(`ptr`: Long,`deadline`: Double,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_clone_additionalproperties(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_free_additionalproperties(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_json(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_names(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_debug(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_display(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_eq_eq(`ptr`: Long,`other`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_eq_ne(`ptr`: Long,`other`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_hash(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_clone_secret(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_vpc_metadata_uniffi_fn_free_secret(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_vpc_metadata_uniffi_fn_method_secret_expose(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_debug(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_display(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_eq_eq(`ptr`: Long,`other`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_eq_ne(`ptr`: Long,`other`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_hash(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_vpc_metadata_uniffi_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_vpc_metadata_uniffi_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_vpc_metadata_uniffi_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_vpc_metadata_uniffi_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_vpc_metadata_uniffi_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_vpc_metadata_uniffi_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_vpc_metadata_uniffi_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_vpc_metadata_uniffi_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_vpc_metadata_uniffi_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_vpc_metadata_uniffi_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_vpc_metadata_uniffi_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_vpc_metadata_uniffi_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_vpc_metadata_uniffi_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_vpc_metadata_uniffi_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_vpc_metadata_uniffi_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit


}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    // Get the bindings contract version from our ComponentInterface
    val bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    val scaffolding_contract_version = lib.ffi_vpc_metadata_uniffi_uniffi_contract_version()
    if (bindings_contract_version != scaffolding_contract_version) {
        throw RuntimeException("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    }
}
@Suppress("UNUSED_PARAMETER")
private fun uniffiCheckApiChecksums(lib: IntegrityCheckingUniffiLib) {
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_create_identity_certificate() and 0xFFFF) != 15244) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_create_identity_iam_token() and 0xFFFF) != 18568) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_create_identity_token() and 0xFFFF) != 39254) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance() and 0xFFFF) != 51294) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance_cluster_network_attachment() and 0xFFFF) != 62356) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance_initialization() and 0xFFFF) != 13707) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance_network_attachment() and 0xFFFF) != 40913) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance_network_interface() and 0xFFFF) != 5510) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance_software_attachment() and 0xFFFF) != 26190) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance_volume_attachment() and 0xFFFF) != 51485) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_key() and 0xFFFF) != 59376) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_metadata() and 0xFFFF) != 60974) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_placement_group() and 0xFFFF) != 26197) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_virtual_network_interface() and 0xFFFF) != 59117) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_iam_token() and 0xFFFF) != 58502) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_identity_token() and 0xFFFF) != 6652) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_instance_cluster_network_attachments() and 0xFFFF) != 6760) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_instance_network_attachments() and 0xFFFF) != 59599) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_instance_network_interfaces() and 0xFFFF) != 31742) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_instance_software_attachments() and 0xFFFF) != 43925) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_instance_volume_attachments() and 0xFFFF) != 59340) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_keys() and 0xFFFF) != 52631) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_placement_groups() and 0xFFFF) != 26421) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_virtual_network_interfaces() and 0xFFFF) != 62551) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_wait_ready() and 0xFFFF) != 37279) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_create_identity_certificate() and 0xFFFF) != 29347) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_create_identity_iam_token() and 0xFFFF) != 16693) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_create_identity_token() and 0xFFFF) != 351) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance() and 0xFFFF) != 62916) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_cluster_network_attachment() and 0xFFFF) != 25417) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_initialization() and 0xFFFF) != 18563) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_network_attachment() and 0xFFFF) != 27140) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_network_interface() and 0xFFFF) != 42817) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_software_attachment() and 0xFFFF) != 45568) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_volume_attachment() and 0xFFFF) != 11918) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_get_key() and 0xFFFF) != 40206) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_get_metadata() and 0xFFFF) != 22380) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_get_placement_group() and 0xFFFF) != 55390) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_get_virtual_network_interface() and 0xFFFF) != 27144) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_iam_token() and 0xFFFF) != 56815) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_identity_token() and 0xFFFF) != 14092) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_cluster_network_attachments() and 0xFFFF) != 1959) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_network_attachments() and 0xFFFF) != 42246) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_network_interfaces() and 0xFFFF) != 23964) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_software_attachments() and 0xFFFF) != 14258) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_volume_attachments() and 0xFFFF) != 44097) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_list_keys() and 0xFFFF) != 48526) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_list_placement_groups() and 0xFFFF) != 59645) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_list_virtual_network_interfaces() and 0xFFFF) != 27156) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_client_wait_ready() and 0xFFFF) != 60445) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_additionalproperties_json() and 0xFFFF) != 31497) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_additionalproperties_names() and 0xFFFF) != 12987) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_method_secret_expose() and 0xFFFF) != 38770) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_constructor_blockingclient_new() and 0xFFFF) != 52653) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_vpc_metadata_uniffi_checksum_constructor_client_new() and 0xFFFF) != 57257) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

/**
 * @suppress
 */
public fun uniffiEnsureInitialized() {
    // Call arbitrary methods on IntegrityCheckingUniffiLib and UniffiLib to ensure that
    // their init blocks run. This ensures initialization across crates works as expected.
    IntegrityCheckingUniffiLib.ensureInitialized()
    UniffiLib.ensureInitialized()
}

// Async support
// Async return type handlers

internal const val UNIFFI_RUST_FUTURE_POLL_READY = 0.toByte()
internal const val UNIFFI_RUST_FUTURE_POLL_WAKE = 1.toByte()

internal val uniffiContinuationHandleMap = UniffiHandleMap<CancellableContinuation<Byte>>()

// FFI type for Rust future continuations
internal object uniffiRustFutureContinuationCallbackImpl: UniffiRustFutureContinuationCallback {
    override fun callback(data: Long, pollResult: Byte) {
        uniffiContinuationHandleMap.remove(data).resume(pollResult)
    }
}

internal suspend fun<T, F, E: kotlin.Exception> uniffiRustCallAsync(
    rustFuture: Long,
    pollFunc: (Long, UniffiRustFutureContinuationCallback, Long) -> Unit,
    completeFunc: (Long, UniffiRustCallStatus) -> F,
    freeFunc: (Long) -> Unit,
    liftFunc: (F) -> T,
    errorHandler: UniffiRustCallStatusErrorHandler<E>
): T {
    try {
        do {
            val pollResult = suspendCancellableCoroutine<Byte> { continuation ->
                pollFunc(
                    rustFuture,
                    uniffiRustFutureContinuationCallbackImpl,
                    uniffiContinuationHandleMap.insert(continuation)
                )
            }
        } while (pollResult != UNIFFI_RUST_FUTURE_POLL_READY);

        return liftFunc(
            uniffiRustCallWithError(errorHandler, { status -> completeFunc(rustFuture, status) })
        )
    } finally {
        freeFunc(rustFuture)
    }
}

// Public interface members begin here.


// Interface implemented by anything that can contain an object reference.
//
// Such types expose a `destroy()` method that must be called to cleanly
// dispose of the contained objects. Failure to call this method may result
// in memory leaks.
//
// The easiest way to ensure this method is called is to use the `.use`
// helper method to execute a block and destroy the object at the end.
interface Disposable {
    fun destroy()
    companion object {
        fun destroy(vararg args: Any?) {
            for (arg in args) {
                when (arg) {
                    is Disposable -> arg.destroy()
                    is ArrayList<*> -> {
                        for (idx in arg.indices) {
                            val element = arg[idx]
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Map<*, *> -> {
                        for (element in arg.values) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Iterable<*> -> {
                        for (element in arg) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                }
            }
        }
    }
}

/**
 * @suppress
 */
inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
    try {
        block(this)
    } finally {
        try {
            // N.B. our implementation is on the nullable type `Disposable?`.
            this?.destroy()
        } catch (e: Throwable) {
            // swallow
        }
    }

/**
 * Placeholder object used to signal that we're constructing an interface with a FFI handle.
 *
 * This is the first argument for interface constructors that input a raw handle. It exists is that
 * so we can avoid signature conflicts when an interface has a regular constructor than inputs a
 * Long.
 *
 * @suppress
 * */
object UniffiWithHandle

/**
 * Used to instantiate an interface without an actual pointer, for fakes in tests, mostly.
 *
 * @suppress
 * */
object NoHandle
/**
 * The cleaner interface for Object finalization code to run.
 * This is the entry point to any implementation that we're using.
 *
 * The cleaner registers objects and returns cleanables, so now we are
 * defining a `UniffiCleaner` with a `UniffiClenaer.Cleanable` to abstract the
 * different implmentations available at compile time.
 *
 * @suppress
 */
interface UniffiCleaner {
    interface Cleanable {
        fun clean()
    }

    fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable

    companion object
}

// The fallback Jna cleaner, which is available for both Android, and the JVM.
private class UniffiJnaCleaner : UniffiCleaner {
    private val cleaner = com.sun.jna.internal.Cleaner.getCleaner()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        UniffiJnaCleanable(cleaner.register(value, cleanUpTask))
}

private class UniffiJnaCleanable(
    private val cleanable: com.sun.jna.internal.Cleaner.Cleanable,
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}


// We decide at uniffi binding generation time whether we were
// using Android or not.
// There are further runtime checks to chose the correct implementation
// of the cleaner.
private fun UniffiCleaner.Companion.create(): UniffiCleaner =
    try {
        // For safety's sake: if the library hasn't been run in android_cleaner = true
        // mode, but is being run on Android, then we still need to think about
        // Android API versions.
        // So we check if java.lang.ref.Cleaner is there, and use that…
        java.lang.Class.forName("java.lang.ref.Cleaner")
        JavaLangRefCleaner()
    } catch (e: ClassNotFoundException) {
        // … otherwise, fallback to the JNA cleaner.
        UniffiJnaCleaner()
    }

private class JavaLangRefCleaner : UniffiCleaner {
    val cleaner = java.lang.ref.Cleaner.create()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        JavaLangRefCleanable(cleaner.register(value, cleanUpTask))
}

private class JavaLangRefCleanable(
    val cleanable: java.lang.ref.Cleaner.Cleanable
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

/**
 * @suppress
 */
public object FfiConverterInt: FfiConverter<Int, Int> {
    override fun lift(value: Int): Int {
        return value
    }

    override fun read(buf: ByteBuffer): Int {
        return buf.getInt()
    }

    override fun lower(value: Int): Int {
        return value
    }

    override fun allocationSize(value: Int) = 4UL

    override fun write(value: Int, buf: ByteBuffer) {
        buf.putInt(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterULong: FfiConverter<ULong, Long> {
    override fun lift(value: Long): ULong {
        return value.toULong()
    }

    override fun read(buf: ByteBuffer): ULong {
        return lift(buf.getLong())
    }

    override fun lower(value: ULong): Long {
        return value.toLong()
    }

    override fun allocationSize(value: ULong) = 8UL

    override fun write(value: ULong, buf: ByteBuffer) {
        buf.putLong(value.toLong())
    }
}

/**
 * @suppress
 */
public object FfiConverterLong: FfiConverter<Long, Long> {
    override fun lift(value: Long): Long {
        return value
    }

    override fun read(buf: ByteBuffer): Long {
        return buf.getLong()
    }

    override fun lower(value: Long): Long {
        return value
    }

    override fun allocationSize(value: Long) = 8UL

    override fun write(value: Long, buf: ByteBuffer) {
        buf.putLong(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterDouble: FfiConverter<Double, Double> {
    override fun lift(value: Double): Double {
        return value
    }

    override fun read(buf: ByteBuffer): Double {
        return buf.getDouble()
    }

    override fun lower(value: Double): Double {
        return value
    }

    override fun allocationSize(value: Double) = 8UL

    override fun write(value: Double, buf: ByteBuffer) {
        buf.putDouble(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterBoolean: FfiConverter<Boolean, Byte> {
    override fun lift(value: Byte): Boolean {
        return value.toInt() != 0
    }

    override fun read(buf: ByteBuffer): Boolean {
        return lift(buf.get())
    }

    override fun lower(value: Boolean): Byte {
        return if (value) 1.toByte() else 0.toByte()
    }

    override fun allocationSize(value: Boolean) = 1UL

    override fun write(value: Boolean, buf: ByteBuffer) {
        buf.put(lower(value))
    }
}

/**
 * @suppress
 */
public object FfiConverterString: FfiConverter<String, RustBuffer.ByValue> {
    // Note: we don't inherit from FfiConverterRustBuffer, because we use a
    // special encoding when lowering/lifting.  We can use `RustBuffer.len` to
    // store our length and avoid writing it out to the buffer.
    override fun lift(value: RustBuffer.ByValue): String {
        try {
            val byteArr = ByteArray(value.len.toInt())
            value.asByteBuffer()!!.get(byteArr)
            return byteArr.toString(Charsets.UTF_8)
        } finally {
            RustBuffer.free(value)
        }
    }

    override fun read(buf: ByteBuffer): String {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr.toString(Charsets.UTF_8)
    }

    fun toUtf8(value: String): ByteBuffer {
        // Make sure we don't have invalid UTF-16, check for lone surrogates.
        return Charsets.UTF_8.newEncoder().run {
            onMalformedInput(CodingErrorAction.REPORT)
            encode(CharBuffer.wrap(value))
        }
    }

    override fun lower(value: String): RustBuffer.ByValue {
        val byteBuf = toUtf8(value)
        // Ideally we'd pass these bytes to `ffi_bytebuffer_from_bytes`, but doing so would require us
        // to copy them into a JNA `Memory`. So we might as well directly copy them into a `RustBuffer`.
        val rbuf = RustBuffer.alloc(byteBuf.limit().toULong())
        rbuf.asByteBuffer()!!.put(byteBuf)
        return rbuf
    }

    // We aren't sure exactly how many bytes our string will be once it's UTF-8
    // encoded.  Allocate 3 bytes per UTF-16 code unit which will always be
    // enough.
    override fun allocationSize(value: String): ULong {
        val sizeForLength = 4UL
        val sizeForString = value.length.toULong() * 3UL
        return sizeForLength + sizeForString
    }

    override fun write(value: String, buf: ByteBuffer) {
        val byteBuf = toUtf8(value)
        buf.putInt(byteBuf.limit())
        buf.put(byteBuf)
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * The members of a response object that this release does not know.
 *
 * It prints their names only: what the service adds tomorrow may be a secret.
 */
public interface AdditionalPropertiesInterface {

    /**
     * The members as a JSON object.
     */
    fun `json`(): kotlin.String

    /**
     * The names.
     */
    fun `names`(): List<kotlin.String>

    companion object
}

/**
 * The members of a response object that this release does not know.
 *
 * It prints their names only: what the service adds tomorrow may be a secret.
 */
open class AdditionalProperties: Disposable, AutoCloseable, AdditionalPropertiesInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_vpc_metadata_uniffi_fn_free_additionalproperties(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_clone_additionalproperties(handle, status)
        }
    }


    /**
     * The members as a JSON object.
     */override fun `json`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_json(
        it,
        _status)
}
    }
    )
    }



    /**
     * The names.
     */override fun `names`(): List<kotlin.String> {
            return FfiConverterSequenceString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_names(
        it,
        _status)
}
    }
    )
    }






    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_display(
        it,
        _status)
}
    }
    )
    }
    // The local Rust `Eq` implementation - only `eq` is used.
    override fun equals(other: Any?): Boolean {
        if (other !is AdditionalProperties) return false
        return FfiConverterBoolean.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_eq_eq(
        it,

        FfiConverterTypeAdditionalProperties.lower(`other`),_status)
}
    }
    )
    }
    // The local Rust `Hash` implementation
    override fun hashCode(): Int {
        return FfiConverterULong.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_hash(
        it,
        _status)
}
    }
    ).toInt()
    }



    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeAdditionalProperties: FfiConverter<AdditionalProperties, Long> {
    override fun lower(value: AdditionalProperties): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): AdditionalProperties {
        return AdditionalProperties(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): AdditionalProperties {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: AdditionalProperties) = 8UL

    override fun write(value: AdditionalProperties, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * The client of the metadata and identity service, for callers without coroutines: the same operations, tokens, retries
 * and errors as `Client`, each method returning when it is done. The calling thread does the work itself.
 *
 * Make one and keep it. It is safe to share between threads.
 */
public interface BlockingClientInterface {

    /**
     * Issues an identity certificate for the key of a certificate signing request in PEM form, whose subject may hold
     * only C, ST, L, O and OU and which may ask for no extension. It lives so many seconds, 300 to 3600.
     */
    fun `createIdentityCertificate`(`csr`: kotlin.String, `expiresIn`: kotlin.Long? = null): IdentityCertificate

    /**
     * Exchanges the server's identity for an IAM token of a trusted profile, outside of the client's cache.
     */
    fun `createIdentityIamToken`(`trustedProfile`: kotlin.String? = null): IamToken

    /**
     * Requests a new identity token, beside the managed one, that lives so many seconds, 5 to 3600. It repeats
     * `nonce`, which proves to a third party that it was made for them.
     */
    fun `createIdentityToken`(`expiresIn`: kotlin.Long? = null, `nonce`: kotlin.String? = null): IdentityToken

    /**
     * Describes the virtual server instance that the caller runs on.
     */
    fun `getInstance`(): Instance

    /**
     * Describes one cluster network attachment of the instance.
     */
    fun `getInstanceClusterNetworkAttachment`(`id`: kotlin.String): InstanceClusterNetworkAttachment

    /**
     * Returns what the instance was created with: user data, SSH keys, default trusted profile, Windows password.
     */
    fun `getInstanceInitialization`(): InstanceInitialization

    /**
     * Describes one network attachment of the instance.
     */
    fun `getInstanceNetworkAttachment`(`id`: kotlin.String): InstanceNetworkAttachment

    /**
     * Describes one network interface of the instance.
     */
    fun `getInstanceNetworkInterface`(`id`: kotlin.String): NetworkInterface

    /**
     * Describes one software attachment of the instance. Its licence keys are secrets.
     */
    fun `getInstanceSoftwareAttachment`(`id`: kotlin.String): InstanceSoftwareAttachment

    /**
     * Describes one volume attachment of the instance.
     */
    fun `getInstanceVolumeAttachment`(`id`: kotlin.String): VolumeAttachment

    /**
     * Describes one SSH key, public key included.
     */
    fun `getKey`(`id`: kotlin.String): Key

    /**
     * Reads a metadata path that this release has no method for, for example `/metadata/v1/instance/something_new`,
     * and returns its JSON as the service sent it.
     */
    fun `getMetadata`(`path`: kotlin.String): kotlin.String

    /**
     * Describes one placement group.
     */
    fun `getPlacementGroup`(`id`: kotlin.String): PlacementGroup

    /**
     * Describes one virtual network interface.
     */
    fun `getVirtualNetworkInterface`(`id`: kotlin.String): VirtualNetworkInterface

    /**
     * The managed IAM token of a trusted profile (id, CRN or name), or of the profile of the settings, or else of the
     * server's default profile. Cached per profile and renewed in the background before it ends.
     */
    fun `iamToken`(`trustedProfile`: kotlin.String? = null): kotlin.String

    /**
     * The managed identity token of this server: cached, shared by all operations, and renewed in the background
     * before it ends.
     */
    fun `identityToken`(): kotlin.String

    /**
     * Lists the cluster network attachments of the instance.
     */
    fun `listInstanceClusterNetworkAttachments`(): InstanceClusterNetworkAttachmentCollection

    /**
     * Lists the network attachments of the instance.
     */
    fun `listInstanceNetworkAttachments`(): InstanceNetworkAttachmentCollection

    /**
     * Lists the network interfaces of the instance, with their floating IPs and security groups.
     */
    fun `listInstanceNetworkInterfaces`(): NetworkInterfaceCollection

    /**
     * Lists the software attachments of the instance. Their licence keys are secrets.
     */
    fun `listInstanceSoftwareAttachments`(): InstanceSoftwareAttachmentCollection

    /**
     * Lists the volume attachments of the instance, boot volume included.
     */
    fun `listInstanceVolumeAttachments`(): VolumeAttachmentCollection

    /**
     * Lists the SSH keys that the instance was created with.
     */
    fun `listKeys`(): KeyCollection

    /**
     * Lists the placement groups of the instance.
     */
    fun `listPlacementGroups`(): PlacementGroupCollection

    /**
     * Lists the virtual network interfaces that are attached to the instance.
     */
    fun `listVirtualNetworkInterfaces`(): VirtualNetworkInterfaceCollection

    /**
     * Waits, early in the boot of a server, until the service answers and gives an identity token; for at most so many
     * seconds.
     */
    fun `waitReady`(`deadline`: kotlin.Double)

    companion object
}

/**
 * The client of the metadata and identity service, for callers without coroutines: the same operations, tokens, retries
 * and errors as `Client`, each method returning when it is done. The calling thread does the work itself.
 *
 * Make one and keep it. It is safe to share between threads.
 */
open class BlockingClient: Disposable, AutoCloseable, BlockingClientInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * A client with these settings; what they leave out comes from the environment, and else is the default.
     */
    constructor(`settings`: Settings = Settings()) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_constructor_blockingclient_new(


        FfiConverterTypeSettings.lower(`settings`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_vpc_metadata_uniffi_fn_free_blockingclient(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_clone_blockingclient(handle, status)
        }
    }


    /**
     * Issues an identity certificate for the key of a certificate signing request in PEM form, whose subject may hold
     * only C, ST, L, O and OU and which may ask for no extension. It lives so many seconds, 300 to 3600.
     */
    @Throws(VpcMetadataException::class)override fun `createIdentityCertificate`(`csr`: kotlin.String, `expiresIn`: kotlin.Long?): IdentityCertificate {
            return FfiConverterTypeIdentityCertificate.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_create_identity_certificate(
        it,

        FfiConverterString.lower(`csr`),
        FfiConverterOptionalLong.lower(`expiresIn`),_status)
}
    }
    )
    }



    /**
     * Exchanges the server's identity for an IAM token of a trusted profile, outside of the client's cache.
     */
    @Throws(VpcMetadataException::class)override fun `createIdentityIamToken`(`trustedProfile`: kotlin.String?): IamToken {
            return FfiConverterTypeIamToken.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_create_identity_iam_token(
        it,

        FfiConverterOptionalString.lower(`trustedProfile`),_status)
}
    }
    )
    }



    /**
     * Requests a new identity token, beside the managed one, that lives so many seconds, 5 to 3600. It repeats
     * `nonce`, which proves to a third party that it was made for them.
     */
    @Throws(VpcMetadataException::class)override fun `createIdentityToken`(`expiresIn`: kotlin.Long?, `nonce`: kotlin.String?): IdentityToken {
            return FfiConverterTypeIdentityToken.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_create_identity_token(
        it,

        FfiConverterOptionalLong.lower(`expiresIn`),
        FfiConverterOptionalString.lower(`nonce`),_status)
}
    }
    )
    }



    /**
     * Describes the virtual server instance that the caller runs on.
     */
    @Throws(VpcMetadataException::class)override fun `getInstance`(): Instance {
            return FfiConverterTypeInstance.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance(
        it,
        _status)
}
    }
    )
    }



    /**
     * Describes one cluster network attachment of the instance.
     */
    @Throws(VpcMetadataException::class)override fun `getInstanceClusterNetworkAttachment`(`id`: kotlin.String): InstanceClusterNetworkAttachment {
            return FfiConverterTypeInstanceClusterNetworkAttachment.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_cluster_network_attachment(
        it,

        FfiConverterString.lower(`id`),_status)
}
    }
    )
    }



    /**
     * Returns what the instance was created with: user data, SSH keys, default trusted profile, Windows password.
     */
    @Throws(VpcMetadataException::class)override fun `getInstanceInitialization`(): InstanceInitialization {
            return FfiConverterTypeInstanceInitialization.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_initialization(
        it,
        _status)
}
    }
    )
    }



    /**
     * Describes one network attachment of the instance.
     */
    @Throws(VpcMetadataException::class)override fun `getInstanceNetworkAttachment`(`id`: kotlin.String): InstanceNetworkAttachment {
            return FfiConverterTypeInstanceNetworkAttachment.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_network_attachment(
        it,

        FfiConverterString.lower(`id`),_status)
}
    }
    )
    }



    /**
     * Describes one network interface of the instance.
     */
    @Throws(VpcMetadataException::class)override fun `getInstanceNetworkInterface`(`id`: kotlin.String): NetworkInterface {
            return FfiConverterTypeNetworkInterface.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_network_interface(
        it,

        FfiConverterString.lower(`id`),_status)
}
    }
    )
    }



    /**
     * Describes one software attachment of the instance. Its licence keys are secrets.
     */
    @Throws(VpcMetadataException::class)override fun `getInstanceSoftwareAttachment`(`id`: kotlin.String): InstanceSoftwareAttachment {
            return FfiConverterTypeInstanceSoftwareAttachment.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_software_attachment(
        it,

        FfiConverterString.lower(`id`),_status)
}
    }
    )
    }



    /**
     * Describes one volume attachment of the instance.
     */
    @Throws(VpcMetadataException::class)override fun `getInstanceVolumeAttachment`(`id`: kotlin.String): VolumeAttachment {
            return FfiConverterTypeVolumeAttachment.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_volume_attachment(
        it,

        FfiConverterString.lower(`id`),_status)
}
    }
    )
    }



    /**
     * Describes one SSH key, public key included.
     */
    @Throws(VpcMetadataException::class)override fun `getKey`(`id`: kotlin.String): Key {
            return FfiConverterTypeKey.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_key(
        it,

        FfiConverterString.lower(`id`),_status)
}
    }
    )
    }



    /**
     * Reads a metadata path that this release has no method for, for example `/metadata/v1/instance/something_new`,
     * and returns its JSON as the service sent it.
     */
    @Throws(VpcMetadataException::class)override fun `getMetadata`(`path`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_metadata(
        it,

        FfiConverterString.lower(`path`),_status)
}
    }
    )
    }



    /**
     * Describes one placement group.
     */
    @Throws(VpcMetadataException::class)override fun `getPlacementGroup`(`id`: kotlin.String): PlacementGroup {
            return FfiConverterTypePlacementGroup.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_placement_group(
        it,

        FfiConverterString.lower(`id`),_status)
}
    }
    )
    }



    /**
     * Describes one virtual network interface.
     */
    @Throws(VpcMetadataException::class)override fun `getVirtualNetworkInterface`(`id`: kotlin.String): VirtualNetworkInterface {
            return FfiConverterTypeVirtualNetworkInterface.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_virtual_network_interface(
        it,

        FfiConverterString.lower(`id`),_status)
}
    }
    )
    }



    /**
     * The managed IAM token of a trusted profile (id, CRN or name), or of the profile of the settings, or else of the
     * server's default profile. Cached per profile and renewed in the background before it ends.
     */
    @Throws(VpcMetadataException::class)override fun `iamToken`(`trustedProfile`: kotlin.String?): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_iam_token(
        it,

        FfiConverterOptionalString.lower(`trustedProfile`),_status)
}
    }
    )
    }



    /**
     * The managed identity token of this server: cached, shared by all operations, and renewed in the background
     * before it ends.
     */
    @Throws(VpcMetadataException::class)override fun `identityToken`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_identity_token(
        it,
        _status)
}
    }
    )
    }



    /**
     * Lists the cluster network attachments of the instance.
     */
    @Throws(VpcMetadataException::class)override fun `listInstanceClusterNetworkAttachments`(): InstanceClusterNetworkAttachmentCollection {
            return FfiConverterTypeInstanceClusterNetworkAttachmentCollection.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_cluster_network_attachments(
        it,
        _status)
}
    }
    )
    }



    /**
     * Lists the network attachments of the instance.
     */
    @Throws(VpcMetadataException::class)override fun `listInstanceNetworkAttachments`(): InstanceNetworkAttachmentCollection {
            return FfiConverterTypeInstanceNetworkAttachmentCollection.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_network_attachments(
        it,
        _status)
}
    }
    )
    }



    /**
     * Lists the network interfaces of the instance, with their floating IPs and security groups.
     */
    @Throws(VpcMetadataException::class)override fun `listInstanceNetworkInterfaces`(): NetworkInterfaceCollection {
            return FfiConverterTypeNetworkInterfaceCollection.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_network_interfaces(
        it,
        _status)
}
    }
    )
    }



    /**
     * Lists the software attachments of the instance. Their licence keys are secrets.
     */
    @Throws(VpcMetadataException::class)override fun `listInstanceSoftwareAttachments`(): InstanceSoftwareAttachmentCollection {
            return FfiConverterTypeInstanceSoftwareAttachmentCollection.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_software_attachments(
        it,
        _status)
}
    }
    )
    }



    /**
     * Lists the volume attachments of the instance, boot volume included.
     */
    @Throws(VpcMetadataException::class)override fun `listInstanceVolumeAttachments`(): VolumeAttachmentCollection {
            return FfiConverterTypeVolumeAttachmentCollection.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_volume_attachments(
        it,
        _status)
}
    }
    )
    }



    /**
     * Lists the SSH keys that the instance was created with.
     */
    @Throws(VpcMetadataException::class)override fun `listKeys`(): KeyCollection {
            return FfiConverterTypeKeyCollection.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_keys(
        it,
        _status)
}
    }
    )
    }



    /**
     * Lists the placement groups of the instance.
     */
    @Throws(VpcMetadataException::class)override fun `listPlacementGroups`(): PlacementGroupCollection {
            return FfiConverterTypePlacementGroupCollection.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_placement_groups(
        it,
        _status)
}
    }
    )
    }



    /**
     * Lists the virtual network interfaces that are attached to the instance.
     */
    @Throws(VpcMetadataException::class)override fun `listVirtualNetworkInterfaces`(): VirtualNetworkInterfaceCollection {
            return FfiConverterTypeVirtualNetworkInterfaceCollection.lift(
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_virtual_network_interfaces(
        it,
        _status)
}
    }
    )
    }



    /**
     * Waits, early in the boot of a server, until the service answers and gives an identity token; for at most so many
     * seconds.
     */
    @Throws(VpcMetadataException::class)override fun `waitReady`(`deadline`: kotlin.Double)
        =
    callWithHandle {
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_blockingclient_wait_ready(
        it,

        FfiConverterDouble.lower(`deadline`),_status)
}
    }










    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeBlockingClient: FfiConverter<BlockingClient, Long> {
    override fun lower(value: BlockingClient): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): BlockingClient {
        return BlockingClient(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): BlockingClient {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: BlockingClient) = 8UL

    override fun write(value: BlockingClient, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * The client of the metadata and identity service.
 *
 * Make one and keep it: it caches its tokens, renews them in the background before they end, and reuses connections.
 * It is safe to share between threads. Making it sends nothing and starts no thread. Every call ends within the
 * `timeout` of the settings, in a value or in an error; a call whose coroutine or task is cancelled is stopped.
 */
public interface ClientInterface {

    /**
     * Issues an identity certificate for the key of a certificate signing request in PEM form, whose subject may hold
     * only C, ST, L, O and OU and which may ask for no extension. It lives so many seconds, 300 to 3600.
     */
    suspend fun `createIdentityCertificate`(`csr`: kotlin.String, `expiresIn`: kotlin.Long? = null): IdentityCertificate

    /**
     * Exchanges the server's identity for an IAM token of a trusted profile, outside of the client's cache.
     */
    suspend fun `createIdentityIamToken`(`trustedProfile`: kotlin.String? = null): IamToken

    /**
     * Requests a new identity token, beside the managed one, that lives so many seconds, 5 to 3600. It repeats
     * `nonce`, which proves to a third party that it was made for them.
     */
    suspend fun `createIdentityToken`(`expiresIn`: kotlin.Long? = null, `nonce`: kotlin.String? = null): IdentityToken

    /**
     * Describes the virtual server instance that the caller runs on.
     */
    suspend fun `getInstance`(): Instance

    /**
     * Describes one cluster network attachment of the instance.
     */
    suspend fun `getInstanceClusterNetworkAttachment`(`id`: kotlin.String): InstanceClusterNetworkAttachment

    /**
     * Returns what the instance was created with: user data, SSH keys, default trusted profile, Windows password.
     */
    suspend fun `getInstanceInitialization`(): InstanceInitialization

    /**
     * Describes one network attachment of the instance.
     */
    suspend fun `getInstanceNetworkAttachment`(`id`: kotlin.String): InstanceNetworkAttachment

    /**
     * Describes one network interface of the instance.
     */
    suspend fun `getInstanceNetworkInterface`(`id`: kotlin.String): NetworkInterface

    /**
     * Describes one software attachment of the instance. Its licence keys are secrets.
     */
    suspend fun `getInstanceSoftwareAttachment`(`id`: kotlin.String): InstanceSoftwareAttachment

    /**
     * Describes one volume attachment of the instance.
     */
    suspend fun `getInstanceVolumeAttachment`(`id`: kotlin.String): VolumeAttachment

    /**
     * Describes one SSH key, public key included.
     */
    suspend fun `getKey`(`id`: kotlin.String): Key

    /**
     * Reads a metadata path that this release has no method for, for example `/metadata/v1/instance/something_new`,
     * and returns its JSON as the service sent it.
     */
    suspend fun `getMetadata`(`path`: kotlin.String): kotlin.String

    /**
     * Describes one placement group.
     */
    suspend fun `getPlacementGroup`(`id`: kotlin.String): PlacementGroup

    /**
     * Describes one virtual network interface.
     */
    suspend fun `getVirtualNetworkInterface`(`id`: kotlin.String): VirtualNetworkInterface

    /**
     * The managed IAM token of a trusted profile (id, CRN or name), or of the profile of the settings, or else of the
     * server's default profile. Cached per profile and renewed in the background before it ends.
     */
    suspend fun `iamToken`(`trustedProfile`: kotlin.String? = null): kotlin.String

    /**
     * The managed identity token of this server: cached, shared by all operations, and renewed in the background
     * before it ends.
     */
    suspend fun `identityToken`(): kotlin.String

    /**
     * Lists the cluster network attachments of the instance.
     */
    suspend fun `listInstanceClusterNetworkAttachments`(): InstanceClusterNetworkAttachmentCollection

    /**
     * Lists the network attachments of the instance.
     */
    suspend fun `listInstanceNetworkAttachments`(): InstanceNetworkAttachmentCollection

    /**
     * Lists the network interfaces of the instance, with their floating IPs and security groups.
     */
    suspend fun `listInstanceNetworkInterfaces`(): NetworkInterfaceCollection

    /**
     * Lists the software attachments of the instance. Their licence keys are secrets.
     */
    suspend fun `listInstanceSoftwareAttachments`(): InstanceSoftwareAttachmentCollection

    /**
     * Lists the volume attachments of the instance, boot volume included.
     */
    suspend fun `listInstanceVolumeAttachments`(): VolumeAttachmentCollection

    /**
     * Lists the SSH keys that the instance was created with.
     */
    suspend fun `listKeys`(): KeyCollection

    /**
     * Lists the placement groups of the instance.
     */
    suspend fun `listPlacementGroups`(): PlacementGroupCollection

    /**
     * Lists the virtual network interfaces that are attached to the instance.
     */
    suspend fun `listVirtualNetworkInterfaces`(): VirtualNetworkInterfaceCollection

    /**
     * Waits, early in the boot of a server, until the service answers and gives an identity token; for at most so many
     * seconds.
     */
    suspend fun `waitReady`(`deadline`: kotlin.Double)

    companion object
}

/**
 * The client of the metadata and identity service.
 *
 * Make one and keep it: it caches its tokens, renews them in the background before they end, and reuses connections.
 * It is safe to share between threads. Making it sends nothing and starts no thread. Every call ends within the
 * `timeout` of the settings, in a value or in an error; a call whose coroutine or task is cancelled is stopped.
 */
open class Client: Disposable, AutoCloseable, ClientInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * A client with these settings; what they leave out comes from the environment, and else is the default.
     */
    constructor(`settings`: Settings = Settings()) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(VpcMetadataException) { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_constructor_client_new(


        FfiConverterTypeSettings.lower(`settings`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_vpc_metadata_uniffi_fn_free_client(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_clone_client(handle, status)
        }
    }


    /**
     * Issues an identity certificate for the key of a certificate signing request in PEM form, whose subject may hold
     * only C, ST, L, O and OU and which may ask for no extension. It lives so many seconds, 300 to 3600.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `createIdentityCertificate`(`csr`: kotlin.String, `expiresIn`: kotlin.Long?) : IdentityCertificate {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_create_identity_certificate(
                uniffiHandle,

        FfiConverterString.lower(`csr`),
        FfiConverterOptionalLong.lower(`expiresIn`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeIdentityCertificate.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Exchanges the server's identity for an IAM token of a trusted profile, outside of the client's cache.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `createIdentityIamToken`(`trustedProfile`: kotlin.String?) : IamToken {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_create_identity_iam_token(
                uniffiHandle,

        FfiConverterOptionalString.lower(`trustedProfile`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeIamToken.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Requests a new identity token, beside the managed one, that lives so many seconds, 5 to 3600. It repeats
     * `nonce`, which proves to a third party that it was made for them.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `createIdentityToken`(`expiresIn`: kotlin.Long?, `nonce`: kotlin.String?) : IdentityToken {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_create_identity_token(
                uniffiHandle,

        FfiConverterOptionalLong.lower(`expiresIn`),
        FfiConverterOptionalString.lower(`nonce`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeIdentityToken.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Describes the virtual server instance that the caller runs on.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getInstance`() : Instance {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_get_instance(
                uniffiHandle,

            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeInstance.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Describes one cluster network attachment of the instance.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getInstanceClusterNetworkAttachment`(`id`: kotlin.String) : InstanceClusterNetworkAttachment {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_cluster_network_attachment(
                uniffiHandle,

        FfiConverterString.lower(`id`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeInstanceClusterNetworkAttachment.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Returns what the instance was created with: user data, SSH keys, default trusted profile, Windows password.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getInstanceInitialization`() : InstanceInitialization {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_initialization(
                uniffiHandle,

            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeInstanceInitialization.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Describes one network attachment of the instance.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getInstanceNetworkAttachment`(`id`: kotlin.String) : InstanceNetworkAttachment {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_network_attachment(
                uniffiHandle,

        FfiConverterString.lower(`id`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeInstanceNetworkAttachment.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Describes one network interface of the instance.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getInstanceNetworkInterface`(`id`: kotlin.String) : NetworkInterface {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_network_interface(
                uniffiHandle,

        FfiConverterString.lower(`id`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeNetworkInterface.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Describes one software attachment of the instance. Its licence keys are secrets.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getInstanceSoftwareAttachment`(`id`: kotlin.String) : InstanceSoftwareAttachment {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_software_attachment(
                uniffiHandle,

        FfiConverterString.lower(`id`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeInstanceSoftwareAttachment.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Describes one volume attachment of the instance.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getInstanceVolumeAttachment`(`id`: kotlin.String) : VolumeAttachment {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_volume_attachment(
                uniffiHandle,

        FfiConverterString.lower(`id`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeVolumeAttachment.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Describes one SSH key, public key included.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getKey`(`id`: kotlin.String) : Key {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_get_key(
                uniffiHandle,

        FfiConverterString.lower(`id`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeKey.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Reads a metadata path that this release has no method for, for example `/metadata/v1/instance/something_new`,
     * and returns its JSON as the service sent it.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getMetadata`(`path`: kotlin.String) : kotlin.String {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_get_metadata(
                uniffiHandle,

        FfiConverterString.lower(`path`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterString.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Describes one placement group.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getPlacementGroup`(`id`: kotlin.String) : PlacementGroup {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_get_placement_group(
                uniffiHandle,

        FfiConverterString.lower(`id`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypePlacementGroup.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Describes one virtual network interface.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getVirtualNetworkInterface`(`id`: kotlin.String) : VirtualNetworkInterface {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_get_virtual_network_interface(
                uniffiHandle,

        FfiConverterString.lower(`id`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeVirtualNetworkInterface.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * The managed IAM token of a trusted profile (id, CRN or name), or of the profile of the settings, or else of the
     * server's default profile. Cached per profile and renewed in the background before it ends.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `iamToken`(`trustedProfile`: kotlin.String?) : kotlin.String {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_iam_token(
                uniffiHandle,

        FfiConverterOptionalString.lower(`trustedProfile`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterString.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * The managed identity token of this server: cached, shared by all operations, and renewed in the background
     * before it ends.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `identityToken`() : kotlin.String {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_identity_token(
                uniffiHandle,

            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterString.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Lists the cluster network attachments of the instance.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `listInstanceClusterNetworkAttachments`() : InstanceClusterNetworkAttachmentCollection {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_cluster_network_attachments(
                uniffiHandle,

            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeInstanceClusterNetworkAttachmentCollection.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Lists the network attachments of the instance.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `listInstanceNetworkAttachments`() : InstanceNetworkAttachmentCollection {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_network_attachments(
                uniffiHandle,

            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeInstanceNetworkAttachmentCollection.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Lists the network interfaces of the instance, with their floating IPs and security groups.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `listInstanceNetworkInterfaces`() : NetworkInterfaceCollection {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_network_interfaces(
                uniffiHandle,

            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeNetworkInterfaceCollection.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Lists the software attachments of the instance. Their licence keys are secrets.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `listInstanceSoftwareAttachments`() : InstanceSoftwareAttachmentCollection {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_software_attachments(
                uniffiHandle,

            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeInstanceSoftwareAttachmentCollection.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Lists the volume attachments of the instance, boot volume included.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `listInstanceVolumeAttachments`() : VolumeAttachmentCollection {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_volume_attachments(
                uniffiHandle,

            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeVolumeAttachmentCollection.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Lists the SSH keys that the instance was created with.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `listKeys`() : KeyCollection {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_list_keys(
                uniffiHandle,

            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeKeyCollection.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Lists the placement groups of the instance.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `listPlacementGroups`() : PlacementGroupCollection {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_list_placement_groups(
                uniffiHandle,

            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypePlacementGroupCollection.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Lists the virtual network interfaces that are attached to the instance.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `listVirtualNetworkInterfaces`() : VirtualNetworkInterfaceCollection {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_list_virtual_network_interfaces(
                uniffiHandle,

            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeVirtualNetworkInterfaceCollection.lift(it) },
        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }


    /**
     * Waits, early in the boot of a server, until the service answers and gives an identity token; for at most so many
     * seconds.
     */
    @Throws(VpcMetadataException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `waitReady`(`deadline`: kotlin.Double) {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_client_wait_ready(
                uniffiHandle,

        FfiConverterDouble.lower(`deadline`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_poll_void(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_complete_void(future, continuation) },
        { future -> UniffiLib.ffi_vpc_metadata_uniffi_rust_future_free_void(future) },
        // lift function
        { },

        // Error FFI converter
        VpcMetadataException.ErrorHandler,
    )
    }








    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeClient: FfiConverter<Client, Long> {
    override fun lower(value: Client): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Client {
        return Client(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Client {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Client) = 8UL

    override fun write(value: Client, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A secret text: a token, a licence key, an encrypted password, user data.
 *
 * It prints as `[redacted]`, so it reaches a log or a message only where `expose` is called. The text lives in native
 * memory, which is overwritten when the secret is freed; what `expose` returns is an ordinary text.
 */
public interface SecretInterface {

    /**
     * The text itself.
     */
    fun `expose`(): kotlin.String

    companion object
}

/**
 * A secret text: a token, a licence key, an encrypted password, user data.
 *
 * It prints as `[redacted]`, so it reaches a log or a message only where `expose` is called. The text lives in native
 * memory, which is overwritten when the secret is freed; what `expose` returns is an ordinary text.
 */
open class Secret: Disposable, AutoCloseable, SecretInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_vpc_metadata_uniffi_fn_free_secret(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_vpc_metadata_uniffi_fn_clone_secret(handle, status)
        }
    }


    /**
     * The text itself.
     */override fun `expose`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_secret_expose(
        it,
        _status)
}
    }
    )
    }






    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_display(
        it,
        _status)
}
    }
    )
    }
    // The local Rust `Eq` implementation - only `eq` is used.
    override fun equals(other: Any?): Boolean {
        if (other !is Secret) return false
        return FfiConverterBoolean.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_eq_eq(
        it,

        FfiConverterTypeSecret.lower(`other`),_status)
}
    }
    )
    }
    // The local Rust `Hash` implementation
    override fun hashCode(): Int {
        return FfiConverterULong.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_hash(
        it,
        _status)
}
    }
    ).toInt()
    }



    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeSecret: FfiConverter<Secret, Long> {
    override fun lower(value: Secret): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Secret {
        return Secret(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Secret {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Secret) = 8UL

    override fun write(value: Secret, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}



/**
 * How the capacity of an instance was obtained.
 */
data class Availability (
    /**
     * Its class.
     */
    val `class`: AvailabilityClass? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`class`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAvailability: FfiConverterRustBuffer<Availability> {
    override fun read(buf: ByteBuffer): Availability {
        return Availability(
            FfiConverterOptionalTypeAvailabilityClass.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: Availability) = (
            FfiConverterOptionalTypeAvailabilityClass.allocationSize(value.`class`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: Availability, buf: ByteBuffer) {
            FfiConverterOptionalTypeAvailabilityClass.write(value.`class`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * What happens to an instance when something happens to its host.
 */
data class AvailabilityPolicy (
    /**
     * When the host fails.
     */
    val `hostFailure`: HostFailurePolicy? = null
    ,
    /**
     * When the capacity is taken back. Says nothing unless the instance is a spot instance.
     */
    val `preemption`: PreemptionPolicy? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`hostFailure`,
        this.`preemption`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAvailabilityPolicy: FfiConverterRustBuffer<AvailabilityPolicy> {
    override fun read(buf: ByteBuffer): AvailabilityPolicy {
        return AvailabilityPolicy(
            FfiConverterOptionalTypeHostFailurePolicy.read(buf),
            FfiConverterOptionalTypePreemptionPolicy.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: AvailabilityPolicy) = (
            FfiConverterOptionalTypeHostFailurePolicy.allocationSize(value.`hostFailure`) +
            FfiConverterOptionalTypePreemptionPolicy.allocationSize(value.`preemption`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: AvailabilityPolicy, buf: ByteBuffer) {
            FfiConverterOptionalTypeHostFailurePolicy.write(value.`hostFailure`, buf)
            FfiConverterOptionalTypePreemptionPolicy.write(value.`preemption`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * What of the catalog something was provisioned from.
 */
data class CatalogOffering (
    /**
     * The billing plan; absent for offerings that have none.
     */
    val `plan`: CrnReference? = null
    ,
    /**
     * The version of the offering.
     */
    val `version`: CrnReference? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`plan`,
        this.`version`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCatalogOffering: FfiConverterRustBuffer<CatalogOffering> {
    override fun read(buf: ByteBuffer): CatalogOffering {
        return CatalogOffering(
            FfiConverterOptionalTypeCrnReference.read(buf),
            FfiConverterOptionalTypeCrnReference.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: CatalogOffering) = (
            FfiConverterOptionalTypeCrnReference.allocationSize(value.`plan`) +
            FfiConverterOptionalTypeCrnReference.allocationSize(value.`version`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: CatalogOffering, buf: ByteBuffer) {
            FfiConverterOptionalTypeCrnReference.write(value.`plan`, buf)
            FfiConverterOptionalTypeCrnReference.write(value.`version`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * An interface to a cluster network, over which GPUs of different instances reach each other.
 */
data class ClusterNetworkInterface (
    /**
     * There if the interface no longer exists.
     */
    val `deleted`: Deleted? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * The id.
     */
    val `id`: kotlin.String? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * The address in the cluster network.
     */
    val `primaryIp`: ReservedIpReference? = null
    ,
    /**
     * `cluster_network_interface`.
     */
    val `resourceType`: kotlin.String? = null
    ,
    /**
     * The cluster network subnet.
     */
    val `subnet`: ResourceReference? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`deleted`,
        this.`href`,
        this.`id`,
        this.`name`,
        this.`primaryIp`,
        this.`resourceType`,
        this.`subnet`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeClusterNetworkInterface: FfiConverterRustBuffer<ClusterNetworkInterface> {
    override fun read(buf: ByteBuffer): ClusterNetworkInterface {
        return ClusterNetworkInterface(
            FfiConverterOptionalTypeDeleted.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeReservedIpReference.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: ClusterNetworkInterface) = (
            FfiConverterOptionalTypeDeleted.allocationSize(value.`deleted`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeReservedIpReference.allocationSize(value.`primaryIp`) +
            FfiConverterOptionalString.allocationSize(value.`resourceType`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`subnet`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: ClusterNetworkInterface, buf: ByteBuffer) {
            FfiConverterOptionalTypeDeleted.write(value.`deleted`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypeReservedIpReference.write(value.`primaryIp`, buf)
            FfiConverterOptionalString.write(value.`resourceType`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`subnet`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * A reference by CRN: the version or plan of a catalog offering, an instance of a software offering.
 */
data class CrnReference (
    /**
     * The CRN.
     */
    val `crn`: kotlin.String? = null
    ,
    /**
     * There if the target no longer exists.
     */
    val `deleted`: Deleted? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`crn`,
        this.`deleted`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCrnReference: FfiConverterRustBuffer<CrnReference> {
    override fun read(buf: ByteBuffer): CrnReference {
        return CrnReference(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDeleted.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: CrnReference) = (
            FfiConverterOptionalString.allocationSize(value.`crn`) +
            FfiConverterOptionalTypeDeleted.allocationSize(value.`deleted`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: CrnReference, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`crn`, buf)
            FfiConverterOptionalTypeDeleted.write(value.`deleted`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * The trusted profile for IAM token requests that name none.
 *
 * As of the creation of the server: that the profile still exists and is still linked is known to IAM alone.
 */
data class DefaultTrustedProfile (
    /**
     * Whether the server was linked to the profile when it was created.
     */
    val `autoLink`: kotlin.Boolean? = null
    ,
    /**
     * The profile.
     */
    val `target`: ResourceReference? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`autoLink`,
        this.`target`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDefaultTrustedProfile: FfiConverterRustBuffer<DefaultTrustedProfile> {
    override fun read(buf: ByteBuffer): DefaultTrustedProfile {
        return DefaultTrustedProfile(
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: DefaultTrustedProfile) = (
            FfiConverterOptionalBoolean.allocationSize(value.`autoLink`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`target`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: DefaultTrustedProfile, buf: ByteBuffer) {
            FfiConverterOptionalBoolean.write(value.`autoLink`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`target`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * Present in a reference when its target no longer exists.
 */
data class Deleted (
    /**
     * A page about deleted resources.
     */
    val `moreInfo`: kotlin.String? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`moreInfo`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDeleted: FfiConverterRustBuffer<Deleted> {
    override fun read(buf: ByteBuffer): Deleted {
        return Deleted(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: Deleted) = (
            FfiConverterOptionalString.allocationSize(value.`moreInfo`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: Deleted, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`moreInfo`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * Everything that is known about an error. Nothing here ever holds a token, a licence key, a password or user data.
 */
data class ErrorDetails (
    /**
     * The name of the kind, the same in every language, for example `not_found`.
     */
    val `kind`: kotlin.String
    ,
    /**
     * One line for people. The wording may change: decide by kind and code.
     */
    val `message`: kotlin.String
    ,
    /**
     * The HTTP status, where there was a response.
     */
    val `status`: kotlin.Int?
    ,
    /**
     * The service's own error code, for example `profile_not_linked`.
     */
    val `code`: kotlin.String?
    ,
    /**
     * The field, header or parameter that the service objected to.
     */
    val `target`: kotlin.String?
    ,
    /**
     * A page of the service's documentation about the error.
     */
    val `moreInfo`: kotlin.String?
    ,
    /**
     * The service's id of the failed request, which IBM's support asks for.
     */
    val `trace`: kotlin.String?
    ,
    /**
     * The id of the operation that failed, for example `get-instance`. Absent for errors of settings.
     */
    val `operation`: kotlin.String?
    ,
    /**
     * How many requests were made for the step that failed; 0 when nothing was sent.
     */
    val `attempts`: kotlin.Long
    ,
    /**
     * What to do about it, with the command where there is one.
     */
    val `hint`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeErrorDetails: FfiConverterRustBuffer<ErrorDetails> {
    override fun read(buf: ByteBuffer): ErrorDetails {
        return ErrorDetails(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalInt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: ErrorDetails) = (
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`message`) +
            FfiConverterOptionalInt.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`code`) +
            FfiConverterOptionalString.allocationSize(value.`target`) +
            FfiConverterOptionalString.allocationSize(value.`moreInfo`) +
            FfiConverterOptionalString.allocationSize(value.`trace`) +
            FfiConverterOptionalString.allocationSize(value.`operation`) +
            FfiConverterLong.allocationSize(value.`attempts`) +
            FfiConverterOptionalString.allocationSize(value.`hint`)
    )

    override fun write(value: ErrorDetails, buf: ByteBuffer) {
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`message`, buf)
            FfiConverterOptionalInt.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`code`, buf)
            FfiConverterOptionalString.write(value.`target`, buf)
            FfiConverterOptionalString.write(value.`moreInfo`, buf)
            FfiConverterOptionalString.write(value.`trace`, buf)
            FfiConverterOptionalString.write(value.`operation`, buf)
            FfiConverterLong.write(value.`attempts`, buf)
            FfiConverterOptionalString.write(value.`hint`, buf)
    }
}



/**
 * A public address.
 */
data class FloatingIpReference (
    /**
     * The IPv4 address.
     */
    val `address`: kotlin.String? = null
    ,
    /**
     * The CRN.
     */
    val `crn`: kotlin.String? = null
    ,
    /**
     * There if the floating IP no longer exists.
     */
    val `deleted`: Deleted? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * The id.
     */
    val `id`: kotlin.String? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`address`,
        this.`crn`,
        this.`deleted`,
        this.`href`,
        this.`id`,
        this.`name`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFloatingIpReference: FfiConverterRustBuffer<FloatingIpReference> {
    override fun read(buf: ByteBuffer): FloatingIpReference {
        return FloatingIpReference(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDeleted.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: FloatingIpReference) = (
            FfiConverterOptionalString.allocationSize(value.`address`) +
            FfiConverterOptionalString.allocationSize(value.`crn`) +
            FfiConverterOptionalTypeDeleted.allocationSize(value.`deleted`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: FloatingIpReference, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`address`, buf)
            FfiConverterOptionalString.write(value.`crn`, buf)
            FfiConverterOptionalTypeDeleted.write(value.`deleted`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * The GPUs of an instance.
 */
data class Gpu (
    /**
     * How many.
     */
    val `count`: kotlin.Long? = null
    ,
    /**
     * Who made them.
     */
    val `manufacturer`: GpuManufacturer? = null
    ,
    /**
     * The memory of all of them together, in GiB.
     */
    val `memory`: kotlin.Long? = null
    ,
    /**
     * The model, for example `H100`.
     */
    val `model`: kotlin.String? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`count`,
        this.`manufacturer`,
        this.`memory`,
        this.`model`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGpu: FfiConverterRustBuffer<Gpu> {
    override fun read(buf: ByteBuffer): Gpu {
        return Gpu(
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeGpuManufacturer.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: Gpu) = (
            FfiConverterOptionalLong.allocationSize(value.`count`) +
            FfiConverterOptionalTypeGpuManufacturer.allocationSize(value.`manufacturer`) +
            FfiConverterOptionalLong.allocationSize(value.`memory`) +
            FfiConverterOptionalString.allocationSize(value.`model`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: Gpu, buf: ByteBuffer) {
            FfiConverterOptionalLong.write(value.`count`, buf)
            FfiConverterOptionalTypeGpuManufacturer.write(value.`manufacturer`, buf)
            FfiConverterOptionalLong.write(value.`memory`, buf)
            FfiConverterOptionalString.write(value.`model`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * A token that IBM Cloud services accept, with the rights of a trusted profile.
 *
 * Returned by `create_identity_iam_token`.
 */
data class IamToken (
    /**
     * The token, a JSON Web Token.
     */
    val `accessToken`: Secret
    ,
    /**
     * When it was issued, by the service's clock.
     */
    val `createdAt`: kotlin.String? = null
    ,
    /**
     * When it expires, by the service's clock.
     */
    val `expiresAt`: kotlin.String? = null
    ,
    /**
     * Its whole life in seconds, counted from `created_at`: usually 3600.
     */
    val `expiresIn`: kotlin.Long? = null
    ,
    /**
     * A nonce, should the service send one; none is asked for.
     */
    val `nonce`: kotlin.String? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`accessToken`,
        this.`createdAt`,
        this.`expiresAt`,
        this.`expiresIn`,
        this.`nonce`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeIamToken: FfiConverterRustBuffer<IamToken> {
    override fun read(buf: ByteBuffer): IamToken {
        return IamToken(
            FfiConverterTypeSecret.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: IamToken) = (
            FfiConverterTypeSecret.allocationSize(value.`accessToken`) +
            FfiConverterOptionalString.allocationSize(value.`createdAt`) +
            FfiConverterOptionalString.allocationSize(value.`expiresAt`) +
            FfiConverterOptionalLong.allocationSize(value.`expiresIn`) +
            FfiConverterOptionalString.allocationSize(value.`nonce`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: IamToken, buf: ByteBuffer) {
            FfiConverterTypeSecret.write(value.`accessToken`, buf)
            FfiConverterOptionalString.write(value.`createdAt`, buf)
            FfiConverterOptionalString.write(value.`expiresAt`, buf)
            FfiConverterOptionalLong.write(value.`expiresIn`, buf)
            FfiConverterOptionalString.write(value.`nonce`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * A certificate that proves which server its holder is.
 *
 * Returned by `create_identity_certificate`.
 */
data class IdentityCertificate (
    /**
     * The chain in PEM: the certificate for the request's key, then the intermediate authority's. The root is not
     * part of it.
     */
    val `certificates`: List<kotlin.String>
    ,
    /**
     * When it was issued, by the service's clock.
     */
    val `createdAt`: kotlin.String? = null
    ,
    /**
     * When it expires, by the service's clock.
     */
    val `expiresAt`: kotlin.String? = null
    ,
    /**
     * Its whole life in seconds, counted from `created_at`: up to 3600.
     */
    val `expiresIn`: kotlin.Long? = null
    ,
    /**
     * The id.
     */
    val `id`: kotlin.String? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`certificates`,
        this.`createdAt`,
        this.`expiresAt`,
        this.`expiresIn`,
        this.`id`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeIdentityCertificate: FfiConverterRustBuffer<IdentityCertificate> {
    override fun read(buf: ByteBuffer): IdentityCertificate {
        return IdentityCertificate(
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: IdentityCertificate) = (
            FfiConverterSequenceString.allocationSize(value.`certificates`) +
            FfiConverterOptionalString.allocationSize(value.`createdAt`) +
            FfiConverterOptionalString.allocationSize(value.`expiresAt`) +
            FfiConverterOptionalLong.allocationSize(value.`expiresIn`) +
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: IdentityCertificate, buf: ByteBuffer) {
            FfiConverterSequenceString.write(value.`certificates`, buf)
            FfiConverterOptionalString.write(value.`createdAt`, buf)
            FfiConverterOptionalString.write(value.`expiresAt`, buf)
            FfiConverterOptionalLong.write(value.`expiresIn`, buf)
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * A token that proves which server the caller runs on. The metadata reads and the other identity operations ask for one.
 *
 * Returned by `create_identity_token`.
 */
data class IdentityToken (
    /**
     * The token, a JSON Web Token.
     */
    val `accessToken`: Secret
    ,
    /**
     * When it was issued, by the service's clock.
     */
    val `createdAt`: kotlin.String? = null
    ,
    /**
     * When it expires, by the service's clock.
     */
    val `expiresAt`: kotlin.String? = null
    ,
    /**
     * Its whole life in seconds, counted from `created_at`: 5 to 3600.
     */
    val `expiresIn`: kotlin.Long? = null
    ,
    /**
     * The nonce of the request, from servers that repeat it here. [`IdentityClaims`] has it, too.
     */
    val `nonce`: kotlin.String? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`accessToken`,
        this.`createdAt`,
        this.`expiresAt`,
        this.`expiresIn`,
        this.`nonce`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeIdentityToken: FfiConverterRustBuffer<IdentityToken> {
    override fun read(buf: ByteBuffer): IdentityToken {
        return IdentityToken(
            FfiConverterTypeSecret.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: IdentityToken) = (
            FfiConverterTypeSecret.allocationSize(value.`accessToken`) +
            FfiConverterOptionalString.allocationSize(value.`createdAt`) +
            FfiConverterOptionalString.allocationSize(value.`expiresAt`) +
            FfiConverterOptionalLong.allocationSize(value.`expiresIn`) +
            FfiConverterOptionalString.allocationSize(value.`nonce`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: IdentityToken, buf: ByteBuffer) {
            FfiConverterTypeSecret.write(value.`accessToken`, buf)
            FfiConverterOptionalString.write(value.`createdAt`, buf)
            FfiConverterOptionalString.write(value.`expiresAt`, buf)
            FfiConverterOptionalLong.write(value.`expiresIn`, buf)
            FfiConverterOptionalString.write(value.`nonce`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * The image that an instance was created from.
 */
data class ImageReference (
    /**
     * The CRN.
     */
    val `crn`: kotlin.String? = null
    ,
    /**
     * There if the image no longer exists.
     */
    val `deleted`: Deleted? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * The id.
     */
    val `id`: kotlin.String? = null
    ,
    /**
     * The name, for example `ibm-ubuntu-24-04-6-minimal-amd64-3`.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * There if the image is of another account or region.
     */
    val `remote`: ImageRemote? = null
    ,
    /**
     * `image`.
     */
    val `resourceType`: kotlin.String? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`crn`,
        this.`deleted`,
        this.`href`,
        this.`id`,
        this.`name`,
        this.`remote`,
        this.`resourceType`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeImageReference: FfiConverterRustBuffer<ImageReference> {
    override fun read(buf: ByteBuffer): ImageReference {
        return ImageReference(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDeleted.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeImageRemote.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: ImageReference) = (
            FfiConverterOptionalString.allocationSize(value.`crn`) +
            FfiConverterOptionalTypeDeleted.allocationSize(value.`deleted`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeImageRemote.allocationSize(value.`remote`) +
            FfiConverterOptionalString.allocationSize(value.`resourceType`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: ImageReference, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`crn`, buf)
            FfiConverterOptionalTypeDeleted.write(value.`deleted`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypeImageRemote.write(value.`remote`, buf)
            FfiConverterOptionalString.write(value.`resourceType`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * Where an image that is not of this account and region comes from.
 */
data class ImageRemote (
    /**
     * The other account.
     */
    val `account`: ResourceReference? = null
    ,
    /**
     * The other region.
     */
    val `region`: NamedReference? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`account`,
        this.`region`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeImageRemote: FfiConverterRustBuffer<ImageRemote> {
    override fun read(buf: ByteBuffer): ImageRemote {
        return ImageRemote(
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeNamedReference.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: ImageRemote) = (
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`account`) +
            FfiConverterOptionalTypeNamedReference.allocationSize(value.`region`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: ImageRemote, buf: ByteBuffer) {
            FfiConverterOptionalTypeResourceReference.write(value.`account`, buf)
            FfiConverterOptionalTypeNamedReference.write(value.`region`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * The virtual server instance that the caller runs on.
 *
 * Returned by `get_instance`.
 */
data class Instance (
    /**
     * The id, for example `0717_4ba8eb7c-fafc-5647-a0d5-92ff08e8c307`.
     */
    val `id`: kotlin.String
    ,
    /**
     * How its capacity was obtained.
     */
    val `availability`: Availability? = null
    ,
    /**
     * What happens when its host fails or its capacity is taken back.
     */
    val `availabilityPolicy`: AvailabilityPolicy? = null
    ,
    /**
     * Bandwidth of network and volumes together, in megabits per second.
     */
    val `bandwidth`: kotlin.Long? = null
    ,
    /**
     * The attachment of the volume that it boots from.
     */
    val `bootVolumeAttachment`: VolumeAttachmentReference? = null
    ,
    /**
     * What of the catalog it was provisioned from, if it was.
     */
    val `catalogOffering`: CatalogOffering? = null
    ,
    /**
     * The cluster network that it is part of.
     */
    val `clusterNetwork`: ResourceReference? = null
    ,
    /**
     * The confidential computing technology in use.
     */
    val `confidentialComputeMode`: ConfidentialComputeMode? = null
    ,
    /**
     * When it was created.
     */
    val `createdAt`: kotlin.String? = null
    ,
    /**
     * The CRN, which names the account, too: [`Instance::account_id`].
     */
    val `crn`: kotlin.String? = null
    ,
    /**
     * The dedicated host that it is on, if it is on one.
     */
    val `dedicatedHost`: ResourceReference? = null
    ,
    /**
     * Whether secure boot is on.
     */
    val `enableSecureBoot`: kotlin.Boolean? = null
    ,
    /**
     * Its GPUs, if its profile has any.
     */
    val `gpu`: Gpu? = null
    ,
    /**
     * How well it works.
     */
    val `healthState`: HealthState? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * The image that it was created from.
     */
    val `image`: ImageReference? = null
    ,
    /**
     * Its place in an instance group.
     */
    val `instanceGroupMembership`: ResourceReference? = null
    ,
    /**
     * Where it is between creation and end.
     */
    val `lifecycleState`: LifecycleState? = null
    ,
    /**
     * Memory in GiB, rounded down.
     */
    val `memory`: kotlin.Long? = null
    ,
    /**
     * How its metadata service is set up.
     */
    val `metadataService`: MetadataService? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * How many NUMA nodes it has; absent unless it runs.
     */
    val `numaCount`: kotlin.Long? = null
    ,
    /**
     * What it was placed on or in, if anything in particular.
     */
    val `placementTarget`: PlacementTarget? = null
    ,
    /**
     * The primary network attachment; absent on servers without network attachments.
     */
    val `primaryNetworkAttachment`: NetworkAttachmentReference? = null
    ,
    /**
     * The primary network interface.
     */
    val `primaryNetworkInterface`: NetworkInterfaceReference? = null
    ,
    /**
     * Its profile, for example `bx2-2x8`.
     */
    val `profile`: NamedReference? = null
    ,
    /**
     * The reservation that it uses, if it uses one.
     */
    val `reservation`: ResourceReference? = null
    ,
    /**
     * Which reservations it may use.
     */
    val `reservationAffinity`: ReservationAffinity? = null
    ,
    /**
     * Its resource group.
     */
    val `resourceGroup`: ResourceReference? = null
    ,
    /**
     * `instance`.
     */
    val `resourceType`: kotlin.String? = null
    ,
    /**
     * Whether the present state allows it to be started.
     */
    val `startable`: kotlin.Boolean? = null
    ,
    /**
     * What it is doing.
     */
    val `status`: InstanceStatus? = null
    ,
    /**
     * Hardware threads per core: 1 or 2.
     */
    val `threadsPerCore`: kotlin.Long? = null
    ,
    /**
     * The share of `bandwidth` that its network has, in megabits per second.
     */
    val `totalNetworkBandwidth`: kotlin.Long? = null
    ,
    /**
     * The share of `bandwidth` that its volumes have, in megabits per second.
     */
    val `totalVolumeBandwidth`: kotlin.Long? = null
    ,
    /**
     * Its virtual processors.
     */
    val `vcpu`: Vcpu? = null
    ,
    /**
     * How its volumes share their bandwidth.
     */
    val `volumeBandwidthQosMode`: VolumeBandwidthQosMode? = null
    ,
    /**
     * Its VPC.
     */
    val `vpc`: ResourceReference? = null
    ,
    /**
     * Its zone, from which the region follows: [`Instance::region`].
     */
    val `zone`: NamedReference? = null
    ,
    /**
     * The attachments to cluster networks, in the order of the devices.
     */
    val `clusterNetworkAttachments`: List<ResourceReference>? = null
    ,
    /**
     * The disks that come with the profile. Their data goes when the instance is stopped.
     */
    val `disks`: List<InstanceDisk>? = null
    ,
    /**
     * Why the health state is what it is.
     */
    val `healthReasons`: List<Reason>? = null
    ,
    /**
     * Why the lifecycle state is what it is.
     */
    val `lifecycleReasons`: List<Reason>? = null
    ,
    /**
     * The network attachments; empty on servers of the older kind, which have network interfaces only.
     */
    val `networkAttachments`: List<NetworkAttachmentReference>? = null
    ,
    /**
     * The network interfaces. Servers with network attachments have a mirror of each here, under the same id.
     */
    val `networkInterfaces`: List<NetworkInterfaceReference>? = null
    ,
    /**
     * The software attachments.
     */
    val `softwareAttachments`: List<ResourceReference>? = null
    ,
    /**
     * Why the status is what it is.
     */
    val `statusReasons`: List<Reason>? = null
    ,
    /**
     * The volume attachments, that of the boot volume included.
     */
    val `volumeAttachments`: List<VolumeAttachmentReference>? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`id`,
        this.`availability`,
        this.`availabilityPolicy`,
        this.`bandwidth`,
        this.`bootVolumeAttachment`,
        this.`catalogOffering`,
        this.`clusterNetwork`,
        this.`confidentialComputeMode`,
        this.`createdAt`,
        this.`crn`,
        this.`dedicatedHost`,
        this.`enableSecureBoot`,
        this.`gpu`,
        this.`healthState`,
        this.`href`,
        this.`image`,
        this.`instanceGroupMembership`,
        this.`lifecycleState`,
        this.`memory`,
        this.`metadataService`,
        this.`name`,
        this.`numaCount`,
        this.`placementTarget`,
        this.`primaryNetworkAttachment`,
        this.`primaryNetworkInterface`,
        this.`profile`,
        this.`reservation`,
        this.`reservationAffinity`,
        this.`resourceGroup`,
        this.`resourceType`,
        this.`startable`,
        this.`status`,
        this.`threadsPerCore`,
        this.`totalNetworkBandwidth`,
        this.`totalVolumeBandwidth`,
        this.`vcpu`,
        this.`volumeBandwidthQosMode`,
        this.`vpc`,
        this.`zone`,
        this.`clusterNetworkAttachments`,
        this.`disks`,
        this.`healthReasons`,
        this.`lifecycleReasons`,
        this.`networkAttachments`,
        this.`networkInterfaces`,
        this.`softwareAttachments`,
        this.`statusReasons`,
        this.`volumeAttachments`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInstance: FfiConverterRustBuffer<Instance> {
    override fun read(buf: ByteBuffer): Instance {
        return Instance(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeAvailability.read(buf),
            FfiConverterOptionalTypeAvailabilityPolicy.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeVolumeAttachmentReference.read(buf),
            FfiConverterOptionalTypeCatalogOffering.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeConfidentialComputeMode.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeGpu.read(buf),
            FfiConverterOptionalTypeHealthState.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeImageReference.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeLifecycleState.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeMetadataService.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypePlacementTarget.read(buf),
            FfiConverterOptionalTypeNetworkAttachmentReference.read(buf),
            FfiConverterOptionalTypeNetworkInterfaceReference.read(buf),
            FfiConverterOptionalTypeNamedReference.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeReservationAffinity.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeInstanceStatus.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeVcpu.read(buf),
            FfiConverterOptionalTypeVolumeBandwidthQosMode.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeNamedReference.read(buf),
            FfiConverterOptionalSequenceTypeResourceReference.read(buf),
            FfiConverterOptionalSequenceTypeInstanceDisk.read(buf),
            FfiConverterOptionalSequenceTypeReason.read(buf),
            FfiConverterOptionalSequenceTypeReason.read(buf),
            FfiConverterOptionalSequenceTypeNetworkAttachmentReference.read(buf),
            FfiConverterOptionalSequenceTypeNetworkInterfaceReference.read(buf),
            FfiConverterOptionalSequenceTypeResourceReference.read(buf),
            FfiConverterOptionalSequenceTypeReason.read(buf),
            FfiConverterOptionalSequenceTypeVolumeAttachmentReference.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: Instance) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalTypeAvailability.allocationSize(value.`availability`) +
            FfiConverterOptionalTypeAvailabilityPolicy.allocationSize(value.`availabilityPolicy`) +
            FfiConverterOptionalLong.allocationSize(value.`bandwidth`) +
            FfiConverterOptionalTypeVolumeAttachmentReference.allocationSize(value.`bootVolumeAttachment`) +
            FfiConverterOptionalTypeCatalogOffering.allocationSize(value.`catalogOffering`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`clusterNetwork`) +
            FfiConverterOptionalTypeConfidentialComputeMode.allocationSize(value.`confidentialComputeMode`) +
            FfiConverterOptionalString.allocationSize(value.`createdAt`) +
            FfiConverterOptionalString.allocationSize(value.`crn`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`dedicatedHost`) +
            FfiConverterOptionalBoolean.allocationSize(value.`enableSecureBoot`) +
            FfiConverterOptionalTypeGpu.allocationSize(value.`gpu`) +
            FfiConverterOptionalTypeHealthState.allocationSize(value.`healthState`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalTypeImageReference.allocationSize(value.`image`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`instanceGroupMembership`) +
            FfiConverterOptionalTypeLifecycleState.allocationSize(value.`lifecycleState`) +
            FfiConverterOptionalLong.allocationSize(value.`memory`) +
            FfiConverterOptionalTypeMetadataService.allocationSize(value.`metadataService`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalLong.allocationSize(value.`numaCount`) +
            FfiConverterOptionalTypePlacementTarget.allocationSize(value.`placementTarget`) +
            FfiConverterOptionalTypeNetworkAttachmentReference.allocationSize(value.`primaryNetworkAttachment`) +
            FfiConverterOptionalTypeNetworkInterfaceReference.allocationSize(value.`primaryNetworkInterface`) +
            FfiConverterOptionalTypeNamedReference.allocationSize(value.`profile`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`reservation`) +
            FfiConverterOptionalTypeReservationAffinity.allocationSize(value.`reservationAffinity`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`resourceGroup`) +
            FfiConverterOptionalString.allocationSize(value.`resourceType`) +
            FfiConverterOptionalBoolean.allocationSize(value.`startable`) +
            FfiConverterOptionalTypeInstanceStatus.allocationSize(value.`status`) +
            FfiConverterOptionalLong.allocationSize(value.`threadsPerCore`) +
            FfiConverterOptionalLong.allocationSize(value.`totalNetworkBandwidth`) +
            FfiConverterOptionalLong.allocationSize(value.`totalVolumeBandwidth`) +
            FfiConverterOptionalTypeVcpu.allocationSize(value.`vcpu`) +
            FfiConverterOptionalTypeVolumeBandwidthQosMode.allocationSize(value.`volumeBandwidthQosMode`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`vpc`) +
            FfiConverterOptionalTypeNamedReference.allocationSize(value.`zone`) +
            FfiConverterOptionalSequenceTypeResourceReference.allocationSize(value.`clusterNetworkAttachments`) +
            FfiConverterOptionalSequenceTypeInstanceDisk.allocationSize(value.`disks`) +
            FfiConverterOptionalSequenceTypeReason.allocationSize(value.`healthReasons`) +
            FfiConverterOptionalSequenceTypeReason.allocationSize(value.`lifecycleReasons`) +
            FfiConverterOptionalSequenceTypeNetworkAttachmentReference.allocationSize(value.`networkAttachments`) +
            FfiConverterOptionalSequenceTypeNetworkInterfaceReference.allocationSize(value.`networkInterfaces`) +
            FfiConverterOptionalSequenceTypeResourceReference.allocationSize(value.`softwareAttachments`) +
            FfiConverterOptionalSequenceTypeReason.allocationSize(value.`statusReasons`) +
            FfiConverterOptionalSequenceTypeVolumeAttachmentReference.allocationSize(value.`volumeAttachments`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: Instance, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalTypeAvailability.write(value.`availability`, buf)
            FfiConverterOptionalTypeAvailabilityPolicy.write(value.`availabilityPolicy`, buf)
            FfiConverterOptionalLong.write(value.`bandwidth`, buf)
            FfiConverterOptionalTypeVolumeAttachmentReference.write(value.`bootVolumeAttachment`, buf)
            FfiConverterOptionalTypeCatalogOffering.write(value.`catalogOffering`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`clusterNetwork`, buf)
            FfiConverterOptionalTypeConfidentialComputeMode.write(value.`confidentialComputeMode`, buf)
            FfiConverterOptionalString.write(value.`createdAt`, buf)
            FfiConverterOptionalString.write(value.`crn`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`dedicatedHost`, buf)
            FfiConverterOptionalBoolean.write(value.`enableSecureBoot`, buf)
            FfiConverterOptionalTypeGpu.write(value.`gpu`, buf)
            FfiConverterOptionalTypeHealthState.write(value.`healthState`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalTypeImageReference.write(value.`image`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`instanceGroupMembership`, buf)
            FfiConverterOptionalTypeLifecycleState.write(value.`lifecycleState`, buf)
            FfiConverterOptionalLong.write(value.`memory`, buf)
            FfiConverterOptionalTypeMetadataService.write(value.`metadataService`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalLong.write(value.`numaCount`, buf)
            FfiConverterOptionalTypePlacementTarget.write(value.`placementTarget`, buf)
            FfiConverterOptionalTypeNetworkAttachmentReference.write(value.`primaryNetworkAttachment`, buf)
            FfiConverterOptionalTypeNetworkInterfaceReference.write(value.`primaryNetworkInterface`, buf)
            FfiConverterOptionalTypeNamedReference.write(value.`profile`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`reservation`, buf)
            FfiConverterOptionalTypeReservationAffinity.write(value.`reservationAffinity`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`resourceGroup`, buf)
            FfiConverterOptionalString.write(value.`resourceType`, buf)
            FfiConverterOptionalBoolean.write(value.`startable`, buf)
            FfiConverterOptionalTypeInstanceStatus.write(value.`status`, buf)
            FfiConverterOptionalLong.write(value.`threadsPerCore`, buf)
            FfiConverterOptionalLong.write(value.`totalNetworkBandwidth`, buf)
            FfiConverterOptionalLong.write(value.`totalVolumeBandwidth`, buf)
            FfiConverterOptionalTypeVcpu.write(value.`vcpu`, buf)
            FfiConverterOptionalTypeVolumeBandwidthQosMode.write(value.`volumeBandwidthQosMode`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`vpc`, buf)
            FfiConverterOptionalTypeNamedReference.write(value.`zone`, buf)
            FfiConverterOptionalSequenceTypeResourceReference.write(value.`clusterNetworkAttachments`, buf)
            FfiConverterOptionalSequenceTypeInstanceDisk.write(value.`disks`, buf)
            FfiConverterOptionalSequenceTypeReason.write(value.`healthReasons`, buf)
            FfiConverterOptionalSequenceTypeReason.write(value.`lifecycleReasons`, buf)
            FfiConverterOptionalSequenceTypeNetworkAttachmentReference.write(value.`networkAttachments`, buf)
            FfiConverterOptionalSequenceTypeNetworkInterfaceReference.write(value.`networkInterfaces`, buf)
            FfiConverterOptionalSequenceTypeResourceReference.write(value.`softwareAttachments`, buf)
            FfiConverterOptionalSequenceTypeReason.write(value.`statusReasons`, buf)
            FfiConverterOptionalSequenceTypeVolumeAttachmentReference.write(value.`volumeAttachments`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * The attachment of a cluster network interface to the instance.
 *
 * Returned by `get_instance_cluster_network_attachment`.
 */
data class InstanceClusterNetworkAttachment (
    /**
     * The id.
     */
    val `id`: kotlin.String
    ,
    /**
     * The attachment that follows in the order of the devices; absent on the last one.
     */
    val `before`: ResourceReference? = null
    ,
    /**
     * The interface.
     */
    val `clusterNetworkInterface`: ClusterNetworkInterface? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * Where it is between creation and end.
     */
    val `lifecycleState`: LifecycleState? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * `instance_cluster_network_attachment`.
     */
    val `resourceType`: kotlin.String? = null
    ,
    /**
     * Why the lifecycle state is what it is.
     */
    val `lifecycleReasons`: List<Reason>? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`id`,
        this.`before`,
        this.`clusterNetworkInterface`,
        this.`href`,
        this.`lifecycleState`,
        this.`name`,
        this.`resourceType`,
        this.`lifecycleReasons`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInstanceClusterNetworkAttachment: FfiConverterRustBuffer<InstanceClusterNetworkAttachment> {
    override fun read(buf: ByteBuffer): InstanceClusterNetworkAttachment {
        return InstanceClusterNetworkAttachment(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeClusterNetworkInterface.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeLifecycleState.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalSequenceTypeReason.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: InstanceClusterNetworkAttachment) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`before`) +
            FfiConverterOptionalTypeClusterNetworkInterface.allocationSize(value.`clusterNetworkInterface`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalTypeLifecycleState.allocationSize(value.`lifecycleState`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`resourceType`) +
            FfiConverterOptionalSequenceTypeReason.allocationSize(value.`lifecycleReasons`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: InstanceClusterNetworkAttachment, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`before`, buf)
            FfiConverterOptionalTypeClusterNetworkInterface.write(value.`clusterNetworkInterface`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalTypeLifecycleState.write(value.`lifecycleState`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`resourceType`, buf)
            FfiConverterOptionalSequenceTypeReason.write(value.`lifecycleReasons`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * Returned by `list_instance_cluster_network_attachments`.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
data class InstanceClusterNetworkAttachmentCollection (
    /**
     * The cluster network attachments of the instance, in the order of the devices.
     */
    val `clusterNetworkAttachments`: List<InstanceClusterNetworkAttachment>
    ,
    /**
     * Where the first page is.
     */
    val `first`: PageLink? = null
    ,
    /**
     * How many items a page has at most.
     */
    val `limit`: kotlin.Long? = null
    ,
    /**
     * Where the next page is; absent on the last one.
     */
    val `next`: PageLink? = null
    ,
    /**
     * How many items all pages have together.
     */
    val `totalCount`: kotlin.Long? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`clusterNetworkAttachments`,
        this.`first`,
        this.`limit`,
        this.`next`,
        this.`totalCount`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInstanceClusterNetworkAttachmentCollection: FfiConverterRustBuffer<InstanceClusterNetworkAttachmentCollection> {
    override fun read(buf: ByteBuffer): InstanceClusterNetworkAttachmentCollection {
        return InstanceClusterNetworkAttachmentCollection(
            FfiConverterSequenceTypeInstanceClusterNetworkAttachment.read(buf),
            FfiConverterOptionalTypePageLink.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypePageLink.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: InstanceClusterNetworkAttachmentCollection) = (
            FfiConverterSequenceTypeInstanceClusterNetworkAttachment.allocationSize(value.`clusterNetworkAttachments`) +
            FfiConverterOptionalTypePageLink.allocationSize(value.`first`) +
            FfiConverterOptionalLong.allocationSize(value.`limit`) +
            FfiConverterOptionalTypePageLink.allocationSize(value.`next`) +
            FfiConverterOptionalLong.allocationSize(value.`totalCount`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: InstanceClusterNetworkAttachmentCollection, buf: ByteBuffer) {
            FfiConverterSequenceTypeInstanceClusterNetworkAttachment.write(value.`clusterNetworkAttachments`, buf)
            FfiConverterOptionalTypePageLink.write(value.`first`, buf)
            FfiConverterOptionalLong.write(value.`limit`, buf)
            FfiConverterOptionalTypePageLink.write(value.`next`, buf)
            FfiConverterOptionalLong.write(value.`totalCount`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * A disk that comes with the profile of an instance. Its data goes when the instance is stopped.
 */
data class InstanceDisk (
    /**
     * The id.
     */
    val `id`: kotlin.String
    ,
    /**
     * When it was created.
     */
    val `createdAt`: kotlin.String? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * How it is connected.
     */
    val `interfaceType`: DiskInterfaceType? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * `instance_disk`.
     */
    val `resourceType`: kotlin.String? = null
    ,
    /**
     * Size in gigabytes.
     */
    val `size`: kotlin.Long? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`id`,
        this.`createdAt`,
        this.`href`,
        this.`interfaceType`,
        this.`name`,
        this.`resourceType`,
        this.`size`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInstanceDisk: FfiConverterRustBuffer<InstanceDisk> {
    override fun read(buf: ByteBuffer): InstanceDisk {
        return InstanceDisk(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDiskInterfaceType.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: InstanceDisk) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`createdAt`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalTypeDiskInterfaceType.allocationSize(value.`interfaceType`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`resourceType`) +
            FfiConverterOptionalLong.allocationSize(value.`size`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: InstanceDisk, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`createdAt`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalTypeDiskInterfaceType.write(value.`interfaceType`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`resourceType`, buf)
            FfiConverterOptionalLong.write(value.`size`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * What the instance was created with. It does not follow later changes.
 *
 * Returned by `get_instance_initialization`.
 */
data class InstanceInitialization (
    /**
     * The SSH keys; possibly none.
     */
    val `keys`: List<KeyReference>
    ,
    /**
     * The trusted profile for IAM token requests that name none.
     */
    val `defaultTrustedProfile`: DefaultTrustedProfile? = null
    ,
    /**
     * The administrator's password; on Windows only.
     */
    val `password`: InstancePassword? = null
    ,
    /**
     * The user data as it was given, not encoded. Absent if none was.
     */
    val `userData`: Secret? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`keys`,
        this.`defaultTrustedProfile`,
        this.`password`,
        this.`userData`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInstanceInitialization: FfiConverterRustBuffer<InstanceInitialization> {
    override fun read(buf: ByteBuffer): InstanceInitialization {
        return InstanceInitialization(
            FfiConverterSequenceTypeKeyReference.read(buf),
            FfiConverterOptionalTypeDefaultTrustedProfile.read(buf),
            FfiConverterOptionalTypeInstancePassword.read(buf),
            FfiConverterOptionalTypeSecret.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: InstanceInitialization) = (
            FfiConverterSequenceTypeKeyReference.allocationSize(value.`keys`) +
            FfiConverterOptionalTypeDefaultTrustedProfile.allocationSize(value.`defaultTrustedProfile`) +
            FfiConverterOptionalTypeInstancePassword.allocationSize(value.`password`) +
            FfiConverterOptionalTypeSecret.allocationSize(value.`userData`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: InstanceInitialization, buf: ByteBuffer) {
            FfiConverterSequenceTypeKeyReference.write(value.`keys`, buf)
            FfiConverterOptionalTypeDefaultTrustedProfile.write(value.`defaultTrustedProfile`, buf)
            FfiConverterOptionalTypeInstancePassword.write(value.`password`, buf)
            FfiConverterOptionalTypeSecret.write(value.`userData`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * The attachment of a virtual network interface to the instance.
 *
 * Returned by `get_instance_network_attachment`.
 */
data class InstanceNetworkAttachment (
    /**
     * The id.
     */
    val `id`: kotlin.String
    ,
    /**
     * When it was created.
     */
    val `createdAt`: kotlin.String? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * Where it is between creation and end.
     */
    val `lifecycleState`: LifecycleState? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * Speed in megabits per second.
     */
    val `portSpeed`: kotlin.Long? = null
    ,
    /**
     * The primary address of the virtual network interface.
     */
    val `primaryIp`: ReservedIpReference? = null
    ,
    /**
     * `instance_network_attachment`.
     */
    val `resourceType`: kotlin.String? = null
    ,
    /**
     * The subnet of the virtual network interface.
     */
    val `subnet`: ResourceReference? = null
    ,
    /**
     * Its rank.
     */
    val `type`: NetworkInterfaceType? = null
    ,
    /**
     * The virtual network interface.
     */
    val `virtualNetworkInterface`: ResourceReference? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`id`,
        this.`createdAt`,
        this.`href`,
        this.`lifecycleState`,
        this.`name`,
        this.`portSpeed`,
        this.`primaryIp`,
        this.`resourceType`,
        this.`subnet`,
        this.`type`,
        this.`virtualNetworkInterface`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInstanceNetworkAttachment: FfiConverterRustBuffer<InstanceNetworkAttachment> {
    override fun read(buf: ByteBuffer): InstanceNetworkAttachment {
        return InstanceNetworkAttachment(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeLifecycleState.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeReservedIpReference.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeNetworkInterfaceType.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: InstanceNetworkAttachment) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`createdAt`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalTypeLifecycleState.allocationSize(value.`lifecycleState`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalLong.allocationSize(value.`portSpeed`) +
            FfiConverterOptionalTypeReservedIpReference.allocationSize(value.`primaryIp`) +
            FfiConverterOptionalString.allocationSize(value.`resourceType`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`subnet`) +
            FfiConverterOptionalTypeNetworkInterfaceType.allocationSize(value.`type`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`virtualNetworkInterface`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: InstanceNetworkAttachment, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`createdAt`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalTypeLifecycleState.write(value.`lifecycleState`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalLong.write(value.`portSpeed`, buf)
            FfiConverterOptionalTypeReservedIpReference.write(value.`primaryIp`, buf)
            FfiConverterOptionalString.write(value.`resourceType`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`subnet`, buf)
            FfiConverterOptionalTypeNetworkInterfaceType.write(value.`type`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`virtualNetworkInterface`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * Returned by `list_instance_network_attachments`.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
data class InstanceNetworkAttachmentCollection (
    /**
     * The network attachments of the instance; none on servers of the older kind, which have network interfaces only.
     */
    val `networkAttachments`: List<InstanceNetworkAttachment>
    ,
    /**
     * Where the first page is.
     */
    val `first`: PageLink? = null
    ,
    /**
     * How many items a page has at most.
     */
    val `limit`: kotlin.Long? = null
    ,
    /**
     * Where the next page is; absent on the last one.
     */
    val `next`: PageLink? = null
    ,
    /**
     * How many items all pages have together.
     */
    val `totalCount`: kotlin.Long? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`networkAttachments`,
        this.`first`,
        this.`limit`,
        this.`next`,
        this.`totalCount`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInstanceNetworkAttachmentCollection: FfiConverterRustBuffer<InstanceNetworkAttachmentCollection> {
    override fun read(buf: ByteBuffer): InstanceNetworkAttachmentCollection {
        return InstanceNetworkAttachmentCollection(
            FfiConverterSequenceTypeInstanceNetworkAttachment.read(buf),
            FfiConverterOptionalTypePageLink.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypePageLink.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: InstanceNetworkAttachmentCollection) = (
            FfiConverterSequenceTypeInstanceNetworkAttachment.allocationSize(value.`networkAttachments`) +
            FfiConverterOptionalTypePageLink.allocationSize(value.`first`) +
            FfiConverterOptionalLong.allocationSize(value.`limit`) +
            FfiConverterOptionalTypePageLink.allocationSize(value.`next`) +
            FfiConverterOptionalLong.allocationSize(value.`totalCount`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: InstanceNetworkAttachmentCollection, buf: ByteBuffer) {
            FfiConverterSequenceTypeInstanceNetworkAttachment.write(value.`networkAttachments`, buf)
            FfiConverterOptionalTypePageLink.write(value.`first`, buf)
            FfiConverterOptionalLong.write(value.`limit`, buf)
            FfiConverterOptionalTypePageLink.write(value.`next`, buf)
            FfiConverterOptionalLong.write(value.`totalCount`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * The administrator's password of a Windows server.
 */
data class InstancePassword (
    /**
     * The password, encrypted for `encryption_key` with RSA (PKCS #1 v1.5), in base64.
     */
    val `encryptedPassword`: Secret? = null
    ,
    /**
     * The SSH key whose private half decrypts it. Often there is a `fingerprint` only.
     */
    val `encryptionKey`: KeyReference? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`encryptedPassword`,
        this.`encryptionKey`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInstancePassword: FfiConverterRustBuffer<InstancePassword> {
    override fun read(buf: ByteBuffer): InstancePassword {
        return InstancePassword(
            FfiConverterOptionalTypeSecret.read(buf),
            FfiConverterOptionalTypeKeyReference.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: InstancePassword) = (
            FfiConverterOptionalTypeSecret.allocationSize(value.`encryptedPassword`) +
            FfiConverterOptionalTypeKeyReference.allocationSize(value.`encryptionKey`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: InstancePassword, buf: ByteBuffer) {
            FfiConverterOptionalTypeSecret.write(value.`encryptedPassword`, buf)
            FfiConverterOptionalTypeKeyReference.write(value.`encryptionKey`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * Software that was attached to the instance from the catalog.
 *
 * Usable once `lifecycle_state` is `stable`; until then much of it is absent.
 * Returned by `get_instance_software_attachment`.
 */
data class InstanceSoftwareAttachment (
    /**
     * The id.
     */
    val `id`: kotlin.String
    ,
    /**
     * What of the catalog the instance was provisioned from.
     */
    val `catalogOffering`: CatalogOffering? = null
    ,
    /**
     * When it was created.
     */
    val `createdAt`: kotlin.String? = null
    ,
    /**
     * What the plan licenses; absent if it licenses nothing.
     */
    val `entitlement`: SoftwareEntitlement? = null
    ,
    /**
     * Its address, which says nothing about how to reach it from the instance.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * Where it is between creation and end.
     */
    val `lifecycleState`: LifecycleState? = null
    ,
    /**
     * The name, made up by the service unless the owner chose one.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * The instance of the software offering.
     */
    val `offeringInstance`: CrnReference? = null
    ,
    /**
     * `instance_software_attachment`.
     */
    val `resourceType`: kotlin.String? = null
    ,
    /**
     * Why the lifecycle state is what it is.
     */
    val `lifecycleReasons`: List<Reason>? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`id`,
        this.`catalogOffering`,
        this.`createdAt`,
        this.`entitlement`,
        this.`href`,
        this.`lifecycleState`,
        this.`name`,
        this.`offeringInstance`,
        this.`resourceType`,
        this.`lifecycleReasons`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInstanceSoftwareAttachment: FfiConverterRustBuffer<InstanceSoftwareAttachment> {
    override fun read(buf: ByteBuffer): InstanceSoftwareAttachment {
        return InstanceSoftwareAttachment(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeCatalogOffering.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeSoftwareEntitlement.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeLifecycleState.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeCrnReference.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalSequenceTypeReason.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: InstanceSoftwareAttachment) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalTypeCatalogOffering.allocationSize(value.`catalogOffering`) +
            FfiConverterOptionalString.allocationSize(value.`createdAt`) +
            FfiConverterOptionalTypeSoftwareEntitlement.allocationSize(value.`entitlement`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalTypeLifecycleState.allocationSize(value.`lifecycleState`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeCrnReference.allocationSize(value.`offeringInstance`) +
            FfiConverterOptionalString.allocationSize(value.`resourceType`) +
            FfiConverterOptionalSequenceTypeReason.allocationSize(value.`lifecycleReasons`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: InstanceSoftwareAttachment, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalTypeCatalogOffering.write(value.`catalogOffering`, buf)
            FfiConverterOptionalString.write(value.`createdAt`, buf)
            FfiConverterOptionalTypeSoftwareEntitlement.write(value.`entitlement`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalTypeLifecycleState.write(value.`lifecycleState`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypeCrnReference.write(value.`offeringInstance`, buf)
            FfiConverterOptionalString.write(value.`resourceType`, buf)
            FfiConverterOptionalSequenceTypeReason.write(value.`lifecycleReasons`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * Returned by `list_instance_software_attachments`.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
data class InstanceSoftwareAttachmentCollection (
    /**
     * The software attachments of the instance.
     */
    val `softwareAttachments`: List<InstanceSoftwareAttachment>
    ,
    /**
     * Where the first page is.
     */
    val `first`: PageLink? = null
    ,
    /**
     * How many items a page has at most.
     */
    val `limit`: kotlin.Long? = null
    ,
    /**
     * Where the next page is; absent on the last one.
     */
    val `next`: PageLink? = null
    ,
    /**
     * How many items all pages have together.
     */
    val `totalCount`: kotlin.Long? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`softwareAttachments`,
        this.`first`,
        this.`limit`,
        this.`next`,
        this.`totalCount`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInstanceSoftwareAttachmentCollection: FfiConverterRustBuffer<InstanceSoftwareAttachmentCollection> {
    override fun read(buf: ByteBuffer): InstanceSoftwareAttachmentCollection {
        return InstanceSoftwareAttachmentCollection(
            FfiConverterSequenceTypeInstanceSoftwareAttachment.read(buf),
            FfiConverterOptionalTypePageLink.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypePageLink.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: InstanceSoftwareAttachmentCollection) = (
            FfiConverterSequenceTypeInstanceSoftwareAttachment.allocationSize(value.`softwareAttachments`) +
            FfiConverterOptionalTypePageLink.allocationSize(value.`first`) +
            FfiConverterOptionalLong.allocationSize(value.`limit`) +
            FfiConverterOptionalTypePageLink.allocationSize(value.`next`) +
            FfiConverterOptionalLong.allocationSize(value.`totalCount`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: InstanceSoftwareAttachmentCollection, buf: ByteBuffer) {
            FfiConverterSequenceTypeInstanceSoftwareAttachment.write(value.`softwareAttachments`, buf)
            FfiConverterOptionalTypePageLink.write(value.`first`, buf)
            FfiConverterOptionalLong.write(value.`limit`, buf)
            FfiConverterOptionalTypePageLink.write(value.`next`, buf)
            FfiConverterOptionalLong.write(value.`totalCount`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * An SSH key that the instance was created with.
 *
 * Returned by `get_key`.
 */
data class Key (
    /**
     * The id.
     */
    val `id`: kotlin.String
    ,
    /**
     * When it was created.
     */
    val `createdAt`: kotlin.String? = null
    ,
    /**
     * The CRN.
     */
    val `crn`: kotlin.String? = null
    ,
    /**
     * `SHA256:` and the hash of the public key in base64 without padding.
     */
    val `fingerprint`: kotlin.String? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * Length in bits.
     */
    val `length`: kotlin.Long? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * The public key, as a line of `authorized_keys` without a comment.
     */
    val `publicKey`: kotlin.String? = null
    ,
    /**
     * Its resource group, from servers that send it.
     */
    val `resourceGroup`: ResourceReference? = null
    ,
    /**
     * `key`.
     */
    val `resourceType`: kotlin.String? = null
    ,
    /**
     * The algorithm.
     */
    val `type`: KeyType? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`id`,
        this.`createdAt`,
        this.`crn`,
        this.`fingerprint`,
        this.`href`,
        this.`length`,
        this.`name`,
        this.`publicKey`,
        this.`resourceGroup`,
        this.`resourceType`,
        this.`type`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeKey: FfiConverterRustBuffer<Key> {
    override fun read(buf: ByteBuffer): Key {
        return Key(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeKeyType.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: Key) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`createdAt`) +
            FfiConverterOptionalString.allocationSize(value.`crn`) +
            FfiConverterOptionalString.allocationSize(value.`fingerprint`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalLong.allocationSize(value.`length`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`publicKey`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`resourceGroup`) +
            FfiConverterOptionalString.allocationSize(value.`resourceType`) +
            FfiConverterOptionalTypeKeyType.allocationSize(value.`type`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: Key, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`createdAt`, buf)
            FfiConverterOptionalString.write(value.`crn`, buf)
            FfiConverterOptionalString.write(value.`fingerprint`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalLong.write(value.`length`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`publicKey`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`resourceGroup`, buf)
            FfiConverterOptionalString.write(value.`resourceType`, buf)
            FfiConverterOptionalTypeKeyType.write(value.`type`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * Returned by `list_keys`.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
data class KeyCollection (
    /**
     * The SSH keys that the instance was created with.
     */
    val `keys`: List<Key>
    ,
    /**
     * Where the first page is.
     */
    val `first`: PageLink? = null
    ,
    /**
     * How many items a page has at most.
     */
    val `limit`: kotlin.Long? = null
    ,
    /**
     * Where the next page is; absent on the last one.
     */
    val `next`: PageLink? = null
    ,
    /**
     * How many items all pages have together.
     */
    val `totalCount`: kotlin.Long? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`keys`,
        this.`first`,
        this.`limit`,
        this.`next`,
        this.`totalCount`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeKeyCollection: FfiConverterRustBuffer<KeyCollection> {
    override fun read(buf: ByteBuffer): KeyCollection {
        return KeyCollection(
            FfiConverterSequenceTypeKey.read(buf),
            FfiConverterOptionalTypePageLink.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypePageLink.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: KeyCollection) = (
            FfiConverterSequenceTypeKey.allocationSize(value.`keys`) +
            FfiConverterOptionalTypePageLink.allocationSize(value.`first`) +
            FfiConverterOptionalLong.allocationSize(value.`limit`) +
            FfiConverterOptionalTypePageLink.allocationSize(value.`next`) +
            FfiConverterOptionalLong.allocationSize(value.`totalCount`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: KeyCollection, buf: ByteBuffer) {
            FfiConverterSequenceTypeKey.write(value.`keys`, buf)
            FfiConverterOptionalTypePageLink.write(value.`first`, buf)
            FfiConverterOptionalLong.write(value.`limit`, buf)
            FfiConverterOptionalTypePageLink.write(value.`next`, buf)
            FfiConverterOptionalLong.write(value.`totalCount`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * An SSH key. For a key that is known by nothing else there may be a `fingerprint` only.
 */
data class KeyReference (
    /**
     * The CRN.
     */
    val `crn`: kotlin.String? = null
    ,
    /**
     * There if the key no longer exists.
     */
    val `deleted`: Deleted? = null
    ,
    /**
     * `SHA256:` and the hash of the public key in base64 without padding.
     */
    val `fingerprint`: kotlin.String? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * The id, for `get_key`.
     */
    val `id`: kotlin.String? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * `key`.
     */
    val `resourceType`: kotlin.String? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`crn`,
        this.`deleted`,
        this.`fingerprint`,
        this.`href`,
        this.`id`,
        this.`name`,
        this.`resourceType`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeKeyReference: FfiConverterRustBuffer<KeyReference> {
    override fun read(buf: ByteBuffer): KeyReference {
        return KeyReference(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDeleted.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: KeyReference) = (
            FfiConverterOptionalString.allocationSize(value.`crn`) +
            FfiConverterOptionalTypeDeleted.allocationSize(value.`deleted`) +
            FfiConverterOptionalString.allocationSize(value.`fingerprint`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`resourceType`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: KeyReference, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`crn`, buf)
            FfiConverterOptionalTypeDeleted.write(value.`deleted`, buf)
            FfiConverterOptionalString.write(value.`fingerprint`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`resourceType`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * A product that the instance has a licence for.
 */
data class LicensedSoftware (
    /**
     * The licence key; absent until it is obtained, and not the same for ever.
     */
    val `key`: Secret? = null
    ,
    /**
     * The vendor's name for the product: 1 to 1024 printable ASCII characters.
     */
    val `sku`: kotlin.String? = null
    ,
    /**
     * The vendor.
     */
    val `vendor`: SoftwareVendor? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`key`,
        this.`sku`,
        this.`vendor`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicensedSoftware: FfiConverterRustBuffer<LicensedSoftware> {
    override fun read(buf: ByteBuffer): LicensedSoftware {
        return LicensedSoftware(
            FfiConverterOptionalTypeSecret.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeSoftwareVendor.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: LicensedSoftware) = (
            FfiConverterOptionalTypeSecret.allocationSize(value.`key`) +
            FfiConverterOptionalString.allocationSize(value.`sku`) +
            FfiConverterOptionalTypeSoftwareVendor.allocationSize(value.`vendor`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: LicensedSoftware, buf: ByteBuffer) {
            FfiConverterOptionalTypeSecret.write(value.`key`, buf)
            FfiConverterOptionalString.write(value.`sku`, buf)
            FfiConverterOptionalTypeSoftwareVendor.write(value.`vendor`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * How the metadata service of an instance is set up.
 */
data class MetadataService (
    /**
     * Whether it is on.
     */
    val `enabled`: kotlin.Boolean? = null
    ,
    /**
     * The protocol that it speaks.
     */
    val `protocol`: MetadataProtocol? = null
    ,
    /**
     * How many network hops its answers survive, 1 to 64. With 1 they do not reach a container behind a bridge.
     */
    val `responseHopLimit`: kotlin.Long? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`enabled`,
        this.`protocol`,
        this.`responseHopLimit`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMetadataService: FfiConverterRustBuffer<MetadataService> {
    override fun read(buf: ByteBuffer): MetadataService {
        return MetadataService(
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeMetadataProtocol.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: MetadataService) = (
            FfiConverterOptionalBoolean.allocationSize(value.`enabled`) +
            FfiConverterOptionalTypeMetadataProtocol.allocationSize(value.`protocol`) +
            FfiConverterOptionalLong.allocationSize(value.`responseHopLimit`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: MetadataService, buf: ByteBuffer) {
            FfiConverterOptionalBoolean.write(value.`enabled`, buf)
            FfiConverterOptionalTypeMetadataProtocol.write(value.`protocol`, buf)
            FfiConverterOptionalLong.write(value.`responseHopLimit`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * A reference by name: a zone, an instance profile, a region.
 */
data class NamedReference (
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * The name, for example `us-south-1` or `bx2-2x8`.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * What kind of thing it is, for example `instance_profile`.
     */
    val `resourceType`: kotlin.String? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`href`,
        this.`name`,
        this.`resourceType`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNamedReference: FfiConverterRustBuffer<NamedReference> {
    override fun read(buf: ByteBuffer): NamedReference {
        return NamedReference(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: NamedReference) = (
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`resourceType`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: NamedReference, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`resourceType`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * A network attachment, as the instance shows it.
 */
data class NetworkAttachmentReference (
    /**
     * There if the attachment no longer exists.
     */
    val `deleted`: Deleted? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * The id, for `get_instance_network_attachment`.
     */
    val `id`: kotlin.String? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * The primary address.
     */
    val `primaryIp`: ReservedIpReference? = null
    ,
    /**
     * `instance_network_attachment`.
     */
    val `resourceType`: kotlin.String? = null
    ,
    /**
     * The subnet of the virtual network interface.
     */
    val `subnet`: ResourceReference? = null
    ,
    /**
     * The virtual network interface.
     */
    val `virtualNetworkInterface`: ResourceReference? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`deleted`,
        this.`href`,
        this.`id`,
        this.`name`,
        this.`primaryIp`,
        this.`resourceType`,
        this.`subnet`,
        this.`virtualNetworkInterface`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNetworkAttachmentReference: FfiConverterRustBuffer<NetworkAttachmentReference> {
    override fun read(buf: ByteBuffer): NetworkAttachmentReference {
        return NetworkAttachmentReference(
            FfiConverterOptionalTypeDeleted.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeReservedIpReference.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: NetworkAttachmentReference) = (
            FfiConverterOptionalTypeDeleted.allocationSize(value.`deleted`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeReservedIpReference.allocationSize(value.`primaryIp`) +
            FfiConverterOptionalString.allocationSize(value.`resourceType`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`subnet`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`virtualNetworkInterface`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: NetworkAttachmentReference, buf: ByteBuffer) {
            FfiConverterOptionalTypeDeleted.write(value.`deleted`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypeReservedIpReference.write(value.`primaryIp`, buf)
            FfiConverterOptionalString.write(value.`resourceType`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`subnet`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`virtualNetworkInterface`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * A network interface of the instance.
 *
 * On servers with network attachments it is a read-only mirror of an attachment, under the same id, and of its virtual
 * network interface.
 * Returned by `get_instance_network_interface`.
 */
data class NetworkInterface (
    /**
     * The id.
     */
    val `id`: kotlin.String
    ,
    /**
     * Whether packets may carry a source address that is not the interface's.
     */
    val `allowIpSpoofing`: kotlin.Boolean? = null
    ,
    /**
     * When it was created.
     */
    val `createdAt`: kotlin.String? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * Speed in megabits per second.
     */
    val `portSpeed`: kotlin.Long? = null
    ,
    /**
     * The primary address as a reservation. Servers send this, `primary_ipv4_address` or both.
     */
    val `primaryIp`: ReservedIpReference? = null
    ,
    /**
     * The primary address as text; `0.0.0.0` as long as none is assigned.
     */
    val `primaryIpv4Address`: kotlin.String? = null
    ,
    /**
     * `network_interface`.
     */
    val `resourceType`: kotlin.String? = null
    ,
    /**
     * Its state.
     */
    val `status`: NetworkInterfaceStatus? = null
    ,
    /**
     * Its subnet.
     */
    val `subnet`: ResourceReference? = null
    ,
    /**
     * Its rank.
     */
    val `type`: NetworkInterfaceType? = null
    ,
    /**
     * Its public addresses.
     */
    val `floatingIps`: List<FloatingIpReference>? = null
    ,
    /**
     * The security groups that filter its traffic.
     */
    val `securityGroups`: List<ResourceReference>? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`id`,
        this.`allowIpSpoofing`,
        this.`createdAt`,
        this.`href`,
        this.`name`,
        this.`portSpeed`,
        this.`primaryIp`,
        this.`primaryIpv4Address`,
        this.`resourceType`,
        this.`status`,
        this.`subnet`,
        this.`type`,
        this.`floatingIps`,
        this.`securityGroups`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNetworkInterface: FfiConverterRustBuffer<NetworkInterface> {
    override fun read(buf: ByteBuffer): NetworkInterface {
        return NetworkInterface(
            FfiConverterString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeReservedIpReference.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeNetworkInterfaceStatus.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeNetworkInterfaceType.read(buf),
            FfiConverterOptionalSequenceTypeFloatingIpReference.read(buf),
            FfiConverterOptionalSequenceTypeResourceReference.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: NetworkInterface) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalBoolean.allocationSize(value.`allowIpSpoofing`) +
            FfiConverterOptionalString.allocationSize(value.`createdAt`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalLong.allocationSize(value.`portSpeed`) +
            FfiConverterOptionalTypeReservedIpReference.allocationSize(value.`primaryIp`) +
            FfiConverterOptionalString.allocationSize(value.`primaryIpv4Address`) +
            FfiConverterOptionalString.allocationSize(value.`resourceType`) +
            FfiConverterOptionalTypeNetworkInterfaceStatus.allocationSize(value.`status`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`subnet`) +
            FfiConverterOptionalTypeNetworkInterfaceType.allocationSize(value.`type`) +
            FfiConverterOptionalSequenceTypeFloatingIpReference.allocationSize(value.`floatingIps`) +
            FfiConverterOptionalSequenceTypeResourceReference.allocationSize(value.`securityGroups`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: NetworkInterface, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalBoolean.write(value.`allowIpSpoofing`, buf)
            FfiConverterOptionalString.write(value.`createdAt`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalLong.write(value.`portSpeed`, buf)
            FfiConverterOptionalTypeReservedIpReference.write(value.`primaryIp`, buf)
            FfiConverterOptionalString.write(value.`primaryIpv4Address`, buf)
            FfiConverterOptionalString.write(value.`resourceType`, buf)
            FfiConverterOptionalTypeNetworkInterfaceStatus.write(value.`status`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`subnet`, buf)
            FfiConverterOptionalTypeNetworkInterfaceType.write(value.`type`, buf)
            FfiConverterOptionalSequenceTypeFloatingIpReference.write(value.`floatingIps`, buf)
            FfiConverterOptionalSequenceTypeResourceReference.write(value.`securityGroups`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * Returned by `list_instance_network_interfaces`.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
data class NetworkInterfaceCollection (
    /**
     * The network interfaces of the instance.
     */
    val `networkInterfaces`: List<NetworkInterface>
    ,
    /**
     * Where the first page is.
     */
    val `first`: PageLink? = null
    ,
    /**
     * How many items a page has at most.
     */
    val `limit`: kotlin.Long? = null
    ,
    /**
     * Where the next page is; absent on the last one.
     */
    val `next`: PageLink? = null
    ,
    /**
     * How many items all pages have together.
     */
    val `totalCount`: kotlin.Long? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`networkInterfaces`,
        this.`first`,
        this.`limit`,
        this.`next`,
        this.`totalCount`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNetworkInterfaceCollection: FfiConverterRustBuffer<NetworkInterfaceCollection> {
    override fun read(buf: ByteBuffer): NetworkInterfaceCollection {
        return NetworkInterfaceCollection(
            FfiConverterSequenceTypeNetworkInterface.read(buf),
            FfiConverterOptionalTypePageLink.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypePageLink.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: NetworkInterfaceCollection) = (
            FfiConverterSequenceTypeNetworkInterface.allocationSize(value.`networkInterfaces`) +
            FfiConverterOptionalTypePageLink.allocationSize(value.`first`) +
            FfiConverterOptionalLong.allocationSize(value.`limit`) +
            FfiConverterOptionalTypePageLink.allocationSize(value.`next`) +
            FfiConverterOptionalLong.allocationSize(value.`totalCount`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: NetworkInterfaceCollection, buf: ByteBuffer) {
            FfiConverterSequenceTypeNetworkInterface.write(value.`networkInterfaces`, buf)
            FfiConverterOptionalTypePageLink.write(value.`first`, buf)
            FfiConverterOptionalLong.write(value.`limit`, buf)
            FfiConverterOptionalTypePageLink.write(value.`next`, buf)
            FfiConverterOptionalLong.write(value.`totalCount`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * A network interface, as the instance shows it.
 */
data class NetworkInterfaceReference (
    /**
     * There if the interface no longer exists.
     */
    val `deleted`: Deleted? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * The id, for `get_instance_network_interface`.
     */
    val `id`: kotlin.String? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * The primary address as a reservation. Servers send this, `primary_ipv4_address` or both.
     */
    val `primaryIp`: ReservedIpReference? = null
    ,
    /**
     * The primary address as text; `0.0.0.0` as long as none is assigned.
     */
    val `primaryIpv4Address`: kotlin.String? = null
    ,
    /**
     * `network_interface`.
     */
    val `resourceType`: kotlin.String? = null
    ,
    /**
     * The subnet.
     */
    val `subnet`: ResourceReference? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`deleted`,
        this.`href`,
        this.`id`,
        this.`name`,
        this.`primaryIp`,
        this.`primaryIpv4Address`,
        this.`resourceType`,
        this.`subnet`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNetworkInterfaceReference: FfiConverterRustBuffer<NetworkInterfaceReference> {
    override fun read(buf: ByteBuffer): NetworkInterfaceReference {
        return NetworkInterfaceReference(
            FfiConverterOptionalTypeDeleted.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeReservedIpReference.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: NetworkInterfaceReference) = (
            FfiConverterOptionalTypeDeleted.allocationSize(value.`deleted`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeReservedIpReference.allocationSize(value.`primaryIp`) +
            FfiConverterOptionalString.allocationSize(value.`primaryIpv4Address`) +
            FfiConverterOptionalString.allocationSize(value.`resourceType`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`subnet`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: NetworkInterfaceReference, buf: ByteBuffer) {
            FfiConverterOptionalTypeDeleted.write(value.`deleted`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypeReservedIpReference.write(value.`primaryIp`, buf)
            FfiConverterOptionalString.write(value.`primaryIpv4Address`, buf)
            FfiConverterOptionalString.write(value.`resourceType`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`subnet`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * A link to a page of a collection.
 */
data class PageLink (
    /**
     * The address of the page, absolute or relative. Only its `start` parameter is of use.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`href`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePageLink: FfiConverterRustBuffer<PageLink> {
    override fun read(buf: ByteBuffer): PageLink {
        return PageLink(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: PageLink) = (
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: PageLink, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * A group of instances that are kept apart.
 *
 * Returned by `get_placement_group`.
 */
data class PlacementGroup (
    /**
     * The id.
     */
    val `id`: kotlin.String
    ,
    /**
     * When it was created.
     */
    val `createdAt`: kotlin.String? = null
    ,
    /**
     * The CRN.
     */
    val `crn`: kotlin.String? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * Where it is between creation and end.
     */
    val `lifecycleState`: LifecycleState? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * Its resource group, from servers that send it.
     */
    val `resourceGroup`: ResourceReference? = null
    ,
    /**
     * `placement_group`.
     */
    val `resourceType`: kotlin.String? = null
    ,
    /**
     * What it keeps its instances apart by.
     */
    val `strategy`: PlacementGroupStrategy? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`id`,
        this.`createdAt`,
        this.`crn`,
        this.`href`,
        this.`lifecycleState`,
        this.`name`,
        this.`resourceGroup`,
        this.`resourceType`,
        this.`strategy`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePlacementGroup: FfiConverterRustBuffer<PlacementGroup> {
    override fun read(buf: ByteBuffer): PlacementGroup {
        return PlacementGroup(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeLifecycleState.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypePlacementGroupStrategy.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: PlacementGroup) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`createdAt`) +
            FfiConverterOptionalString.allocationSize(value.`crn`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalTypeLifecycleState.allocationSize(value.`lifecycleState`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`resourceGroup`) +
            FfiConverterOptionalString.allocationSize(value.`resourceType`) +
            FfiConverterOptionalTypePlacementGroupStrategy.allocationSize(value.`strategy`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: PlacementGroup, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`createdAt`, buf)
            FfiConverterOptionalString.write(value.`crn`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalTypeLifecycleState.write(value.`lifecycleState`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`resourceGroup`, buf)
            FfiConverterOptionalString.write(value.`resourceType`, buf)
            FfiConverterOptionalTypePlacementGroupStrategy.write(value.`strategy`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * Returned by `list_placement_groups`.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
data class PlacementGroupCollection (
    /**
     * The placement groups of the instance.
     */
    val `placementGroups`: List<PlacementGroup>
    ,
    /**
     * Where the first page is.
     */
    val `first`: PageLink? = null
    ,
    /**
     * How many items a page has at most.
     */
    val `limit`: kotlin.Long? = null
    ,
    /**
     * Where the next page is; absent on the last one.
     */
    val `next`: PageLink? = null
    ,
    /**
     * How many items all pages have together.
     */
    val `totalCount`: kotlin.Long? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`placementGroups`,
        this.`first`,
        this.`limit`,
        this.`next`,
        this.`totalCount`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePlacementGroupCollection: FfiConverterRustBuffer<PlacementGroupCollection> {
    override fun read(buf: ByteBuffer): PlacementGroupCollection {
        return PlacementGroupCollection(
            FfiConverterSequenceTypePlacementGroup.read(buf),
            FfiConverterOptionalTypePageLink.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypePageLink.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: PlacementGroupCollection) = (
            FfiConverterSequenceTypePlacementGroup.allocationSize(value.`placementGroups`) +
            FfiConverterOptionalTypePageLink.allocationSize(value.`first`) +
            FfiConverterOptionalLong.allocationSize(value.`limit`) +
            FfiConverterOptionalTypePageLink.allocationSize(value.`next`) +
            FfiConverterOptionalLong.allocationSize(value.`totalCount`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: PlacementGroupCollection, buf: ByteBuffer) {
            FfiConverterSequenceTypePlacementGroup.write(value.`placementGroups`, buf)
            FfiConverterOptionalTypePageLink.write(value.`first`, buf)
            FfiConverterOptionalLong.write(value.`limit`, buf)
            FfiConverterOptionalTypePageLink.write(value.`next`, buf)
            FfiConverterOptionalLong.write(value.`totalCount`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * What an instance was placed on or in.
 */
data class PlacementTarget (
    /**
     * The CRN.
     */
    val `crn`: kotlin.String? = null
    ,
    /**
     * There if the target no longer exists.
     */
    val `deleted`: Deleted? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * The id.
     */
    val `id`: kotlin.String? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * What kind of target it is.
     */
    val `resourceType`: PlacementTargetType? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`crn`,
        this.`deleted`,
        this.`href`,
        this.`id`,
        this.`name`,
        this.`resourceType`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePlacementTarget: FfiConverterRustBuffer<PlacementTarget> {
    override fun read(buf: ByteBuffer): PlacementTarget {
        return PlacementTarget(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDeleted.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypePlacementTargetType.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: PlacementTarget) = (
            FfiConverterOptionalString.allocationSize(value.`crn`) +
            FfiConverterOptionalTypeDeleted.allocationSize(value.`deleted`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypePlacementTargetType.allocationSize(value.`resourceType`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: PlacementTarget, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`crn`, buf)
            FfiConverterOptionalTypeDeleted.write(value.`deleted`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypePlacementTargetType.write(value.`resourceType`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * Why a resource is in the state that it is in.
 */
data class Reason (
    /**
     * The reason, for programs.
     */
    val `code`: ReasonCode? = null
    ,
    /**
     * The reason, for people.
     */
    val `message`: kotlin.String? = null
    ,
    /**
     * A page with more about it.
     */
    val `moreInfo`: kotlin.String? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`code`,
        this.`message`,
        this.`moreInfo`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReason: FfiConverterRustBuffer<Reason> {
    override fun read(buf: ByteBuffer): Reason {
        return Reason(
            FfiConverterOptionalTypeReasonCode.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: Reason) = (
            FfiConverterOptionalTypeReasonCode.allocationSize(value.`code`) +
            FfiConverterOptionalString.allocationSize(value.`message`) +
            FfiConverterOptionalString.allocationSize(value.`moreInfo`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: Reason, buf: ByteBuffer) {
            FfiConverterOptionalTypeReasonCode.write(value.`code`, buf)
            FfiConverterOptionalString.write(value.`message`, buf)
            FfiConverterOptionalString.write(value.`moreInfo`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * Which reservations an instance may use.
 */
data class ReservationAffinity (
    /**
     * The rule.
     */
    val `policy`: ReservationAffinityPolicy? = null
    ,
    /**
     * The reservations that the rule `manual` chooses from.
     */
    val `pool`: List<ResourceReference>? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`policy`,
        this.`pool`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReservationAffinity: FfiConverterRustBuffer<ReservationAffinity> {
    override fun read(buf: ByteBuffer): ReservationAffinity {
        return ReservationAffinity(
            FfiConverterOptionalTypeReservationAffinityPolicy.read(buf),
            FfiConverterOptionalSequenceTypeResourceReference.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: ReservationAffinity) = (
            FfiConverterOptionalTypeReservationAffinityPolicy.allocationSize(value.`policy`) +
            FfiConverterOptionalSequenceTypeResourceReference.allocationSize(value.`pool`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: ReservationAffinity, buf: ByteBuffer) {
            FfiConverterOptionalTypeReservationAffinityPolicy.write(value.`policy`, buf)
            FfiConverterOptionalSequenceTypeResourceReference.write(value.`pool`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * An IP address reserved in a subnet or a cluster network subnet.
 */
data class ReservedIpReference (
    /**
     * The address; `0.0.0.0` as long as none is assigned.
     */
    val `address`: kotlin.String? = null
    ,
    /**
     * There if the reservation no longer exists.
     */
    val `deleted`: Deleted? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * The id of the reservation.
     */
    val `id`: kotlin.String? = null
    ,
    /**
     * The name of the reservation.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * `subnet_reserved_ip` or `cluster_network_subnet_reserved_ip`.
     */
    val `resourceType`: kotlin.String? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`address`,
        this.`deleted`,
        this.`href`,
        this.`id`,
        this.`name`,
        this.`resourceType`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReservedIpReference: FfiConverterRustBuffer<ReservedIpReference> {
    override fun read(buf: ByteBuffer): ReservedIpReference {
        return ReservedIpReference(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDeleted.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: ReservedIpReference) = (
            FfiConverterOptionalString.allocationSize(value.`address`) +
            FfiConverterOptionalTypeDeleted.allocationSize(value.`deleted`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`resourceType`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: ReservedIpReference, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`address`, buf)
            FfiConverterOptionalTypeDeleted.write(value.`deleted`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`resourceType`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * A reference to another resource: a subnet, a VPC, a volume, a security group, a resource group, a trusted profile.
 */
data class ResourceReference (
    /**
     * The CRN. Resources that exist only within another one have none.
     */
    val `crn`: kotlin.String? = null
    ,
    /**
     * There if the resource no longer exists.
     */
    val `deleted`: Deleted? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * The id.
     */
    val `id`: kotlin.String? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * What kind of resource it is, for example `subnet` or `vpc`.
     */
    val `resourceType`: kotlin.String? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`crn`,
        this.`deleted`,
        this.`href`,
        this.`id`,
        this.`name`,
        this.`resourceType`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeResourceReference: FfiConverterRustBuffer<ResourceReference> {
    override fun read(buf: ByteBuffer): ResourceReference {
        return ResourceReference(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDeleted.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: ResourceReference) = (
            FfiConverterOptionalString.allocationSize(value.`crn`) +
            FfiConverterOptionalTypeDeleted.allocationSize(value.`deleted`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`resourceType`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: ResourceReference, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`crn`, buf)
            FfiConverterOptionalTypeDeleted.write(value.`deleted`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`resourceType`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * The settings of a client. What is left out comes from the environment (`VPC_METADATA_ENDPOINT` and so on),
 * and else is the default.
 */
data class Settings (
    /**
     * Base URL of the service; overrides protocol and host.
     */
    val `endpoint`: kotlin.String? = null
    ,
    /**
     * `auto`, `http` or `https`. `auto` finds the one that the server has enabled and remembers it.
     */
    val `protocol`: kotlin.String? = null
    ,
    /**
     * `vpc`, or `powervs` for Power Virtual Server (identity token and IAM token only).
     */
    val `service`: kotlin.String? = null
    ,
    /**
     * API version: any date from 2022-03-01 to today. Default: 2025-08-26.
     */
    val `version`: kotlin.String? = null
    ,
    /**
     * Seconds for a whole operation, retries and token included. Default: 10.
     */
    val `timeout`: kotlin.Double? = null
    ,
    /**
     * Seconds for one attempt to connect. Default: 1.
     */
    val `connectTimeout`: kotlin.Double? = null
    ,
    /**
     * How often a request is tried, 1 to 100. Default: 4.
     */
    val `maxAttempts`: kotlin.Long? = null
    ,
    /**
     * Seconds of life to ask for the managed identity token, 5 to 3600. Default: 300.
     */
    val `tokenLifetime`: kotlin.Long? = null
    ,
    /**
     * Trusted profile for IAM tokens: id, CRN or name. Default: the server's default profile.
     */
    val `trustedProfile`: kotlin.String? = null
    ,
    /**
     * PEM file with the certificate authorities to trust for https, in the place of the system's.
     */
    val `caFile`: kotlin.String? = null
    ,
    /**
     * Settings by their names and as text, as a configuration file has them. They win over the ones above.
     */
    val `texts`: Map<kotlin.String, kotlin.String> = mapOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSettings: FfiConverterRustBuffer<Settings> {
    override fun read(buf: ByteBuffer): Settings {
        return Settings(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterMapStringString.read(buf),
        )
    }

    override fun allocationSize(value: Settings) = (
            FfiConverterOptionalString.allocationSize(value.`endpoint`) +
            FfiConverterOptionalString.allocationSize(value.`protocol`) +
            FfiConverterOptionalString.allocationSize(value.`service`) +
            FfiConverterOptionalString.allocationSize(value.`version`) +
            FfiConverterOptionalDouble.allocationSize(value.`timeout`) +
            FfiConverterOptionalDouble.allocationSize(value.`connectTimeout`) +
            FfiConverterOptionalLong.allocationSize(value.`maxAttempts`) +
            FfiConverterOptionalLong.allocationSize(value.`tokenLifetime`) +
            FfiConverterOptionalString.allocationSize(value.`trustedProfile`) +
            FfiConverterOptionalString.allocationSize(value.`caFile`) +
            FfiConverterMapStringString.allocationSize(value.`texts`)
    )

    override fun write(value: Settings, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`endpoint`, buf)
            FfiConverterOptionalString.write(value.`protocol`, buf)
            FfiConverterOptionalString.write(value.`service`, buf)
            FfiConverterOptionalString.write(value.`version`, buf)
            FfiConverterOptionalDouble.write(value.`timeout`, buf)
            FfiConverterOptionalDouble.write(value.`connectTimeout`, buf)
            FfiConverterOptionalLong.write(value.`maxAttempts`, buf)
            FfiConverterOptionalLong.write(value.`tokenLifetime`, buf)
            FfiConverterOptionalString.write(value.`trustedProfile`, buf)
            FfiConverterOptionalString.write(value.`caFile`, buf)
            FfiConverterMapStringString.write(value.`texts`, buf)
    }
}



/**
 * What the plan of a software attachment licenses.
 */
data class SoftwareEntitlement (
    /**
     * The licensed products. The list may change while the instance runs.
     */
    val `licensedSoftware`: List<LicensedSoftware>? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`licensedSoftware`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSoftwareEntitlement: FfiConverterRustBuffer<SoftwareEntitlement> {
    override fun read(buf: ByteBuffer): SoftwareEntitlement {
        return SoftwareEntitlement(
            FfiConverterOptionalSequenceTypeLicensedSoftware.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: SoftwareEntitlement) = (
            FfiConverterOptionalSequenceTypeLicensedSoftware.allocationSize(value.`licensedSoftware`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: SoftwareEntitlement, buf: ByteBuffer) {
            FfiConverterOptionalSequenceTypeLicensedSoftware.write(value.`licensedSoftware`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * Who sells a product.
 */
data class SoftwareVendor (
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`name`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSoftwareVendor: FfiConverterRustBuffer<SoftwareVendor> {
    override fun read(buf: ByteBuffer): SoftwareVendor {
        return SoftwareVendor(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: SoftwareVendor) = (
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: SoftwareVendor, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * The virtual processors of an instance.
 */
data class Vcpu (
    /**
     * The instruction set.
     */
    val `architecture`: VcpuArchitecture? = null
    ,
    /**
     * Going above the guaranteed share; absent if the instance cannot.
     */
    val `burst`: VcpuBurst? = null
    ,
    /**
     * How many.
     */
    val `count`: kotlin.Long? = null
    ,
    /**
     * Who made the processor. Often an empty text, which is `Unknown("")`.
     */
    val `manufacturer`: VcpuManufacturer? = null
    ,
    /**
     * The guaranteed share of each virtual processor, in percent: 1 to 100.
     */
    val `percentage`: kotlin.Long? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`architecture`,
        this.`burst`,
        this.`count`,
        this.`manufacturer`,
        this.`percentage`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVcpu: FfiConverterRustBuffer<Vcpu> {
    override fun read(buf: ByteBuffer): Vcpu {
        return Vcpu(
            FfiConverterOptionalTypeVcpuArchitecture.read(buf),
            FfiConverterOptionalTypeVcpuBurst.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeVcpuManufacturer.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: Vcpu) = (
            FfiConverterOptionalTypeVcpuArchitecture.allocationSize(value.`architecture`) +
            FfiConverterOptionalTypeVcpuBurst.allocationSize(value.`burst`) +
            FfiConverterOptionalLong.allocationSize(value.`count`) +
            FfiConverterOptionalTypeVcpuManufacturer.allocationSize(value.`manufacturer`) +
            FfiConverterOptionalLong.allocationSize(value.`percentage`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: Vcpu, buf: ByteBuffer) {
            FfiConverterOptionalTypeVcpuArchitecture.write(value.`architecture`, buf)
            FfiConverterOptionalTypeVcpuBurst.write(value.`burst`, buf)
            FfiConverterOptionalLong.write(value.`count`, buf)
            FfiConverterOptionalTypeVcpuManufacturer.write(value.`manufacturer`, buf)
            FfiConverterOptionalLong.write(value.`percentage`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * How far virtual processors may go above their guaranteed share.
 */
data class VcpuBurst (
    /**
     * The most, in percent of the guaranteed share: 100 to 800, usually 200.
     */
    val `limit`: kotlin.Long? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`limit`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVcpuBurst: FfiConverterRustBuffer<VcpuBurst> {
    override fun read(buf: ByteBuffer): VcpuBurst {
        return VcpuBurst(
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: VcpuBurst) = (
            FfiConverterOptionalLong.allocationSize(value.`limit`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: VcpuBurst, buf: ByteBuffer) {
            FfiConverterOptionalLong.write(value.`limit`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * A virtual network interface that is attached to the instance.
 *
 * Returned by `get_virtual_network_interface`.
 */
data class VirtualNetworkInterface (
    /**
     * The id.
     */
    val `id`: kotlin.String
    ,
    /**
     * Whether packets may carry a source address that is not the interface's.
     */
    val `allowIpSpoofing`: kotlin.Boolean? = null
    ,
    /**
     * Whether it is deleted together with what it is attached to.
     */
    val `autoDelete`: kotlin.Boolean? = null
    ,
    /**
     * When it was created.
     */
    val `createdAt`: kotlin.String? = null
    ,
    /**
     * The CRN.
     */
    val `crn`: kotlin.String? = null
    ,
    /**
     * Whether the infrastructure translates between floating and private addresses. If not, packets reach the
     * instance with the floating address.
     */
    val `enableInfrastructureNat`: kotlin.Boolean? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * Where it is between creation and end.
     */
    val `lifecycleState`: LifecycleState? = null
    ,
    /**
     * The MAC address; absent until there is one.
     */
    val `macAddress`: kotlin.String? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * The primary address.
     */
    val `primaryIp`: ReservedIpReference? = null
    ,
    /**
     * How strictly it checks the state of connections.
     */
    val `protocolStateFilteringMode`: ProtocolStateFilteringMode? = null
    ,
    /**
     * Its resource group.
     */
    val `resourceGroup`: ResourceReference? = null
    ,
    /**
     * `virtual_network_interface`.
     */
    val `resourceType`: kotlin.String? = null
    ,
    /**
     * Its subnet.
     */
    val `subnet`: ResourceReference? = null
    ,
    /**
     * The network attachment that uses it.
     */
    val `target`: ResourceReference? = null
    ,
    /**
     * Its VPC.
     */
    val `vpc`: ResourceReference? = null
    ,
    /**
     * Its zone.
     */
    val `zone`: NamedReference? = null
    ,
    /**
     * Its public addresses, from servers that send them here. [`NetworkInterface`] always has them.
     */
    val `floatingIps`: List<FloatingIpReference>? = null
    ,
    /**
     * All its addresses in the subnet, the primary one included.
     */
    val `ips`: List<ReservedIpReference>? = null
    ,
    /**
     * The security groups that filter its traffic.
     */
    val `securityGroups`: List<ResourceReference>? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`id`,
        this.`allowIpSpoofing`,
        this.`autoDelete`,
        this.`createdAt`,
        this.`crn`,
        this.`enableInfrastructureNat`,
        this.`href`,
        this.`lifecycleState`,
        this.`macAddress`,
        this.`name`,
        this.`primaryIp`,
        this.`protocolStateFilteringMode`,
        this.`resourceGroup`,
        this.`resourceType`,
        this.`subnet`,
        this.`target`,
        this.`vpc`,
        this.`zone`,
        this.`floatingIps`,
        this.`ips`,
        this.`securityGroups`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVirtualNetworkInterface: FfiConverterRustBuffer<VirtualNetworkInterface> {
    override fun read(buf: ByteBuffer): VirtualNetworkInterface {
        return VirtualNetworkInterface(
            FfiConverterString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeLifecycleState.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeReservedIpReference.read(buf),
            FfiConverterOptionalTypeProtocolStateFilteringMode.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeNamedReference.read(buf),
            FfiConverterOptionalSequenceTypeFloatingIpReference.read(buf),
            FfiConverterOptionalSequenceTypeReservedIpReference.read(buf),
            FfiConverterOptionalSequenceTypeResourceReference.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: VirtualNetworkInterface) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalBoolean.allocationSize(value.`allowIpSpoofing`) +
            FfiConverterOptionalBoolean.allocationSize(value.`autoDelete`) +
            FfiConverterOptionalString.allocationSize(value.`createdAt`) +
            FfiConverterOptionalString.allocationSize(value.`crn`) +
            FfiConverterOptionalBoolean.allocationSize(value.`enableInfrastructureNat`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalTypeLifecycleState.allocationSize(value.`lifecycleState`) +
            FfiConverterOptionalString.allocationSize(value.`macAddress`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeReservedIpReference.allocationSize(value.`primaryIp`) +
            FfiConverterOptionalTypeProtocolStateFilteringMode.allocationSize(value.`protocolStateFilteringMode`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`resourceGroup`) +
            FfiConverterOptionalString.allocationSize(value.`resourceType`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`subnet`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`target`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`vpc`) +
            FfiConverterOptionalTypeNamedReference.allocationSize(value.`zone`) +
            FfiConverterOptionalSequenceTypeFloatingIpReference.allocationSize(value.`floatingIps`) +
            FfiConverterOptionalSequenceTypeReservedIpReference.allocationSize(value.`ips`) +
            FfiConverterOptionalSequenceTypeResourceReference.allocationSize(value.`securityGroups`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: VirtualNetworkInterface, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalBoolean.write(value.`allowIpSpoofing`, buf)
            FfiConverterOptionalBoolean.write(value.`autoDelete`, buf)
            FfiConverterOptionalString.write(value.`createdAt`, buf)
            FfiConverterOptionalString.write(value.`crn`, buf)
            FfiConverterOptionalBoolean.write(value.`enableInfrastructureNat`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalTypeLifecycleState.write(value.`lifecycleState`, buf)
            FfiConverterOptionalString.write(value.`macAddress`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypeReservedIpReference.write(value.`primaryIp`, buf)
            FfiConverterOptionalTypeProtocolStateFilteringMode.write(value.`protocolStateFilteringMode`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`resourceGroup`, buf)
            FfiConverterOptionalString.write(value.`resourceType`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`subnet`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`target`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`vpc`, buf)
            FfiConverterOptionalTypeNamedReference.write(value.`zone`, buf)
            FfiConverterOptionalSequenceTypeFloatingIpReference.write(value.`floatingIps`, buf)
            FfiConverterOptionalSequenceTypeReservedIpReference.write(value.`ips`, buf)
            FfiConverterOptionalSequenceTypeResourceReference.write(value.`securityGroups`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * Returned by `list_virtual_network_interfaces`.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
data class VirtualNetworkInterfaceCollection (
    /**
     * The virtual network interfaces that are attached to the instance.
     */
    val `virtualNetworkInterfaces`: List<VirtualNetworkInterface>
    ,
    /**
     * Where the first page is.
     */
    val `first`: PageLink? = null
    ,
    /**
     * How many items a page has at most.
     */
    val `limit`: kotlin.Long? = null
    ,
    /**
     * Where the next page is; absent on the last one.
     */
    val `next`: PageLink? = null
    ,
    /**
     * How many items all pages have together.
     */
    val `totalCount`: kotlin.Long? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`virtualNetworkInterfaces`,
        this.`first`,
        this.`limit`,
        this.`next`,
        this.`totalCount`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVirtualNetworkInterfaceCollection: FfiConverterRustBuffer<VirtualNetworkInterfaceCollection> {
    override fun read(buf: ByteBuffer): VirtualNetworkInterfaceCollection {
        return VirtualNetworkInterfaceCollection(
            FfiConverterSequenceTypeVirtualNetworkInterface.read(buf),
            FfiConverterOptionalTypePageLink.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypePageLink.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: VirtualNetworkInterfaceCollection) = (
            FfiConverterSequenceTypeVirtualNetworkInterface.allocationSize(value.`virtualNetworkInterfaces`) +
            FfiConverterOptionalTypePageLink.allocationSize(value.`first`) +
            FfiConverterOptionalLong.allocationSize(value.`limit`) +
            FfiConverterOptionalTypePageLink.allocationSize(value.`next`) +
            FfiConverterOptionalLong.allocationSize(value.`totalCount`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: VirtualNetworkInterfaceCollection, buf: ByteBuffer) {
            FfiConverterSequenceTypeVirtualNetworkInterface.write(value.`virtualNetworkInterfaces`, buf)
            FfiConverterOptionalTypePageLink.write(value.`first`, buf)
            FfiConverterOptionalLong.write(value.`limit`, buf)
            FfiConverterOptionalTypePageLink.write(value.`next`, buf)
            FfiConverterOptionalLong.write(value.`totalCount`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * The attachment of a volume to the instance.
 *
 * Returned by `get_instance_volume_attachment`.
 */
data class VolumeAttachment (
    /**
     * The id.
     */
    val `id`: kotlin.String
    ,
    /**
     * Bandwidth in megabits per second.
     */
    val `bandwidth`: kotlin.Long? = null
    ,
    /**
     * When it was created.
     */
    val `createdAt`: kotlin.String? = null
    ,
    /**
     * Whether the volume is deleted together with the instance.
     */
    val `deleteVolumeOnInstanceDelete`: kotlin.Boolean? = null
    ,
    /**
     * The device in the instance; absent unless the volume is attached.
     */
    val `device`: VolumeAttachmentDevice? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * Its state.
     */
    val `status`: VolumeAttachmentStatus? = null
    ,
    /**
     * What the volume is for.
     */
    val `type`: VolumeAttachmentType? = null
    ,
    /**
     * The volume; absent until it is provisioned.
     */
    val `volume`: ResourceReference? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`id`,
        this.`bandwidth`,
        this.`createdAt`,
        this.`deleteVolumeOnInstanceDelete`,
        this.`device`,
        this.`href`,
        this.`name`,
        this.`status`,
        this.`type`,
        this.`volume`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVolumeAttachment: FfiConverterRustBuffer<VolumeAttachment> {
    override fun read(buf: ByteBuffer): VolumeAttachment {
        return VolumeAttachment(
            FfiConverterString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeVolumeAttachmentDevice.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeVolumeAttachmentStatus.read(buf),
            FfiConverterOptionalTypeVolumeAttachmentType.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: VolumeAttachment) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalLong.allocationSize(value.`bandwidth`) +
            FfiConverterOptionalString.allocationSize(value.`createdAt`) +
            FfiConverterOptionalBoolean.allocationSize(value.`deleteVolumeOnInstanceDelete`) +
            FfiConverterOptionalTypeVolumeAttachmentDevice.allocationSize(value.`device`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeVolumeAttachmentStatus.allocationSize(value.`status`) +
            FfiConverterOptionalTypeVolumeAttachmentType.allocationSize(value.`type`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`volume`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: VolumeAttachment, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalLong.write(value.`bandwidth`, buf)
            FfiConverterOptionalString.write(value.`createdAt`, buf)
            FfiConverterOptionalBoolean.write(value.`deleteVolumeOnInstanceDelete`, buf)
            FfiConverterOptionalTypeVolumeAttachmentDevice.write(value.`device`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypeVolumeAttachmentStatus.write(value.`status`, buf)
            FfiConverterOptionalTypeVolumeAttachmentType.write(value.`type`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`volume`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * Returned by `list_instance_volume_attachments`.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
data class VolumeAttachmentCollection (
    /**
     * The volume attachments of the instance, that of the boot volume included.
     */
    val `volumeAttachments`: List<VolumeAttachment>
    ,
    /**
     * Where the first page is.
     */
    val `first`: PageLink? = null
    ,
    /**
     * How many items a page has at most.
     */
    val `limit`: kotlin.Long? = null
    ,
    /**
     * Where the next page is; absent on the last one.
     */
    val `next`: PageLink? = null
    ,
    /**
     * How many items all pages have together.
     */
    val `totalCount`: kotlin.Long? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`volumeAttachments`,
        this.`first`,
        this.`limit`,
        this.`next`,
        this.`totalCount`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVolumeAttachmentCollection: FfiConverterRustBuffer<VolumeAttachmentCollection> {
    override fun read(buf: ByteBuffer): VolumeAttachmentCollection {
        return VolumeAttachmentCollection(
            FfiConverterSequenceTypeVolumeAttachment.read(buf),
            FfiConverterOptionalTypePageLink.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypePageLink.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: VolumeAttachmentCollection) = (
            FfiConverterSequenceTypeVolumeAttachment.allocationSize(value.`volumeAttachments`) +
            FfiConverterOptionalTypePageLink.allocationSize(value.`first`) +
            FfiConverterOptionalLong.allocationSize(value.`limit`) +
            FfiConverterOptionalTypePageLink.allocationSize(value.`next`) +
            FfiConverterOptionalLong.allocationSize(value.`totalCount`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: VolumeAttachmentCollection, buf: ByteBuffer) {
            FfiConverterSequenceTypeVolumeAttachment.write(value.`volumeAttachments`, buf)
            FfiConverterOptionalTypePageLink.write(value.`first`, buf)
            FfiConverterOptionalLong.write(value.`limit`, buf)
            FfiConverterOptionalTypePageLink.write(value.`next`, buf)
            FfiConverterOptionalLong.write(value.`totalCount`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * A volume as the instance sees it.
 */
data class VolumeAttachmentDevice (
    /**
     * The device's id: the attachment's id with a suffix.
     */
    val `id`: kotlin.String? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`id`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVolumeAttachmentDevice: FfiConverterRustBuffer<VolumeAttachmentDevice> {
    override fun read(buf: ByteBuffer): VolumeAttachmentDevice {
        return VolumeAttachmentDevice(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: VolumeAttachmentDevice) = (
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: VolumeAttachmentDevice, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * A volume attachment, as the instance shows it.
 */
data class VolumeAttachmentReference (
    /**
     * There if the attachment no longer exists.
     */
    val `deleted`: Deleted? = null
    ,
    /**
     * The device in the instance; absent unless the volume is attached.
     */
    val `device`: VolumeAttachmentDevice? = null
    ,
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    val `href`: kotlin.String? = null
    ,
    /**
     * The id, for `get_instance_volume_attachment`.
     */
    val `id`: kotlin.String? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * The volume; absent until it is provisioned.
     */
    val `volume`: ResourceReference? = null
    ,
    /**
     * The members that this release does not know; absent where there are none.
     */
    val `additionalProperties`: AdditionalProperties? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`deleted`,
        this.`device`,
        this.`href`,
        this.`id`,
        this.`name`,
        this.`volume`,
        this.`additionalProperties`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVolumeAttachmentReference: FfiConverterRustBuffer<VolumeAttachmentReference> {
    override fun read(buf: ByteBuffer): VolumeAttachmentReference {
        return VolumeAttachmentReference(
            FfiConverterOptionalTypeDeleted.read(buf),
            FfiConverterOptionalTypeVolumeAttachmentDevice.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeResourceReference.read(buf),
            FfiConverterOptionalTypeAdditionalProperties.read(buf),
        )
    }

    override fun allocationSize(value: VolumeAttachmentReference) = (
            FfiConverterOptionalTypeDeleted.allocationSize(value.`deleted`) +
            FfiConverterOptionalTypeVolumeAttachmentDevice.allocationSize(value.`device`) +
            FfiConverterOptionalString.allocationSize(value.`href`) +
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeResourceReference.allocationSize(value.`volume`) +
            FfiConverterOptionalTypeAdditionalProperties.allocationSize(value.`additionalProperties`)
    )

    override fun write(value: VolumeAttachmentReference, buf: ByteBuffer) {
            FfiConverterOptionalTypeDeleted.write(value.`deleted`, buf)
            FfiConverterOptionalTypeVolumeAttachmentDevice.write(value.`device`, buf)
            FfiConverterOptionalString.write(value.`href`, buf)
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypeResourceReference.write(value.`volume`, buf)
            FfiConverterOptionalTypeAdditionalProperties.write(value.`additionalProperties`, buf)
    }
}



/**
 * How the capacity of an instance was obtained (`Availability`).
 */
sealed class AvailabilityClass {

    /**
     * The capacity is the instance's until it is stopped or deleted.
     */
    object Standard : AvailabilityClass()


    /**
     * Spare capacity that the service may take back at short notice.
     */
    object Spot : AvailabilityClass()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : AvailabilityClass()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAvailabilityClass : FfiConverterRustBuffer<AvailabilityClass>{
    override fun read(buf: ByteBuffer): AvailabilityClass {
        return when(buf.getInt()) {
            1 -> AvailabilityClass.Standard
            2 -> AvailabilityClass.Spot
            3 -> AvailabilityClass.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: AvailabilityClass): ULong = when(value) {
        is AvailabilityClass.Standard -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AvailabilityClass.Spot -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AvailabilityClass.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: AvailabilityClass, buf: ByteBuffer) {
        when(value) {
            is AvailabilityClass.Standard -> {
                buf.putInt(1)
                Unit
            }
            is AvailabilityClass.Spot -> {
                buf.putInt(2)
                Unit
            }
            is AvailabilityClass.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The confidential computing technology that protects an instance's memory.
 */
sealed class ConfidentialComputeMode {

    /**
     * None.
     */
    object Disabled : ConfidentialComputeMode()


    /**
     * Intel Software Guard Extensions.
     */
    object Sgx : ConfidentialComputeMode()


    /**
     * Intel Trust Domain Extensions.
     */
    object Tdx : ConfidentialComputeMode()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : ConfidentialComputeMode()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConfidentialComputeMode : FfiConverterRustBuffer<ConfidentialComputeMode>{
    override fun read(buf: ByteBuffer): ConfidentialComputeMode {
        return when(buf.getInt()) {
            1 -> ConfidentialComputeMode.Disabled
            2 -> ConfidentialComputeMode.Sgx
            3 -> ConfidentialComputeMode.Tdx
            4 -> ConfidentialComputeMode.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ConfidentialComputeMode): ULong = when(value) {
        is ConfidentialComputeMode.Disabled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ConfidentialComputeMode.Sgx -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ConfidentialComputeMode.Tdx -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ConfidentialComputeMode.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: ConfidentialComputeMode, buf: ByteBuffer) {
        when(value) {
            is ConfidentialComputeMode.Disabled -> {
                buf.putInt(1)
                Unit
            }
            is ConfidentialComputeMode.Sgx -> {
                buf.putInt(2)
                Unit
            }
            is ConfidentialComputeMode.Tdx -> {
                buf.putInt(3)
                Unit
            }
            is ConfidentialComputeMode.Unknown -> {
                buf.putInt(4)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * How an instance disk is connected.
 */
sealed class DiskInterfaceType {

    /**
     * NVM Express.
     */
    object Nvme : DiskInterfaceType()


    /**
     * Virtio block device.
     */
    object VirtioBlk : DiskInterfaceType()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : DiskInterfaceType()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDiskInterfaceType : FfiConverterRustBuffer<DiskInterfaceType>{
    override fun read(buf: ByteBuffer): DiskInterfaceType {
        return when(buf.getInt()) {
            1 -> DiskInterfaceType.Nvme
            2 -> DiskInterfaceType.VirtioBlk
            3 -> DiskInterfaceType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: DiskInterfaceType): ULong = when(value) {
        is DiskInterfaceType.Nvme -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is DiskInterfaceType.VirtioBlk -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is DiskInterfaceType.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: DiskInterfaceType, buf: ByteBuffer) {
        when(value) {
            is DiskInterfaceType.Nvme -> {
                buf.putInt(1)
                Unit
            }
            is DiskInterfaceType.VirtioBlk -> {
                buf.putInt(2)
                Unit
            }
            is DiskInterfaceType.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Who made a GPU.
 */
sealed class GpuManufacturer {

    /**
     * AMD.
     */
    object Amd : GpuManufacturer()


    /**
     * Intel.
     */
    object Intel : GpuManufacturer()


    /**
     * NVIDIA.
     */
    object Nvidia : GpuManufacturer()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : GpuManufacturer()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGpuManufacturer : FfiConverterRustBuffer<GpuManufacturer>{
    override fun read(buf: ByteBuffer): GpuManufacturer {
        return when(buf.getInt()) {
            1 -> GpuManufacturer.Amd
            2 -> GpuManufacturer.Intel
            3 -> GpuManufacturer.Nvidia
            4 -> GpuManufacturer.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GpuManufacturer): ULong = when(value) {
        is GpuManufacturer.Amd -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is GpuManufacturer.Intel -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is GpuManufacturer.Nvidia -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is GpuManufacturer.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: GpuManufacturer, buf: ByteBuffer) {
        when(value) {
            is GpuManufacturer.Amd -> {
                buf.putInt(1)
                Unit
            }
            is GpuManufacturer.Intel -> {
                buf.putInt(2)
                Unit
            }
            is GpuManufacturer.Nvidia -> {
                buf.putInt(3)
                Unit
            }
            is GpuManufacturer.Unknown -> {
                buf.putInt(4)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * How well a resource works.
 */
sealed class HealthState {

    /**
     * Nothing is wrong.
     */
    object Ok : HealthState()


    /**
     * It works with less performance, capacity or connectivity.
     */
    object Degraded : HealthState()


    /**
     * It does not work at all.
     */
    object Faulted : HealthState()


    /**
     * Health means nothing in the present lifecycle state.
     */
    object Inapplicable : HealthState()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : HealthState()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeHealthState : FfiConverterRustBuffer<HealthState>{
    override fun read(buf: ByteBuffer): HealthState {
        return when(buf.getInt()) {
            1 -> HealthState.Ok
            2 -> HealthState.Degraded
            3 -> HealthState.Faulted
            4 -> HealthState.Inapplicable
            5 -> HealthState.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: HealthState): ULong = when(value) {
        is HealthState.Ok -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is HealthState.Degraded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is HealthState.Faulted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is HealthState.Inapplicable -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is HealthState.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: HealthState, buf: ByteBuffer) {
        when(value) {
            is HealthState.Ok -> {
                buf.putInt(1)
                Unit
            }
            is HealthState.Degraded -> {
                buf.putInt(2)
                Unit
            }
            is HealthState.Faulted -> {
                buf.putInt(3)
                Unit
            }
            is HealthState.Inapplicable -> {
                buf.putInt(4)
                Unit
            }
            is HealthState.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What becomes of an instance whose host fails.
 */
sealed class HostFailurePolicy {

    /**
     * It is started again on another host.
     */
    object Restart : HostFailurePolicy()


    /**
     * It stays stopped.
     */
    object Stop : HostFailurePolicy()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : HostFailurePolicy()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeHostFailurePolicy : FfiConverterRustBuffer<HostFailurePolicy>{
    override fun read(buf: ByteBuffer): HostFailurePolicy {
        return when(buf.getInt()) {
            1 -> HostFailurePolicy.Restart
            2 -> HostFailurePolicy.Stop
            3 -> HostFailurePolicy.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: HostFailurePolicy): ULong = when(value) {
        is HostFailurePolicy.Restart -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is HostFailurePolicy.Stop -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is HostFailurePolicy.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: HostFailurePolicy, buf: ByteBuffer) {
        when(value) {
            is HostFailurePolicy.Restart -> {
                buf.putInt(1)
                Unit
            }
            is HostFailurePolicy.Stop -> {
                buf.putInt(2)
                Unit
            }
            is HostFailurePolicy.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What an instance is doing.
 */
sealed class InstanceStatus {

    /**
     * On its way out.
     */
    object Deleting : InstanceStatus()


    /**
     * Unusable.
     */
    object Failed : InstanceStatus()


    /**
     * Being made.
     */
    object Pending : InstanceStatus()


    /**
     * Going down and up again.
     */
    object Restarting : InstanceStatus()


    /**
     * Up.
     */
    object Running : InstanceStatus()


    /**
     * Coming up.
     */
    object Starting : InstanceStatus()


    /**
     * Down.
     */
    object Stopped : InstanceStatus()


    /**
     * Going down.
     */
    object Stopping : InstanceStatus()


    /**
     * Paused; not sent by the present service.
     */
    object Paused : InstanceStatus()


    /**
     * Being paused; not sent by the present service.
     */
    object Pausing : InstanceStatus()


    /**
     * Coming back from a pause; not sent by the present service.
     */
    object Resuming : InstanceStatus()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : InstanceStatus()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInstanceStatus : FfiConverterRustBuffer<InstanceStatus>{
    override fun read(buf: ByteBuffer): InstanceStatus {
        return when(buf.getInt()) {
            1 -> InstanceStatus.Deleting
            2 -> InstanceStatus.Failed
            3 -> InstanceStatus.Pending
            4 -> InstanceStatus.Restarting
            5 -> InstanceStatus.Running
            6 -> InstanceStatus.Starting
            7 -> InstanceStatus.Stopped
            8 -> InstanceStatus.Stopping
            9 -> InstanceStatus.Paused
            10 -> InstanceStatus.Pausing
            11 -> InstanceStatus.Resuming
            12 -> InstanceStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: InstanceStatus): ULong = when(value) {
        is InstanceStatus.Deleting -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is InstanceStatus.Failed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is InstanceStatus.Pending -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is InstanceStatus.Restarting -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is InstanceStatus.Running -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is InstanceStatus.Starting -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is InstanceStatus.Stopped -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is InstanceStatus.Stopping -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is InstanceStatus.Paused -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is InstanceStatus.Pausing -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is InstanceStatus.Resuming -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is InstanceStatus.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: InstanceStatus, buf: ByteBuffer) {
        when(value) {
            is InstanceStatus.Deleting -> {
                buf.putInt(1)
                Unit
            }
            is InstanceStatus.Failed -> {
                buf.putInt(2)
                Unit
            }
            is InstanceStatus.Pending -> {
                buf.putInt(3)
                Unit
            }
            is InstanceStatus.Restarting -> {
                buf.putInt(4)
                Unit
            }
            is InstanceStatus.Running -> {
                buf.putInt(5)
                Unit
            }
            is InstanceStatus.Starting -> {
                buf.putInt(6)
                Unit
            }
            is InstanceStatus.Stopped -> {
                buf.putInt(7)
                Unit
            }
            is InstanceStatus.Stopping -> {
                buf.putInt(8)
                Unit
            }
            is InstanceStatus.Paused -> {
                buf.putInt(9)
                Unit
            }
            is InstanceStatus.Pausing -> {
                buf.putInt(10)
                Unit
            }
            is InstanceStatus.Resuming -> {
                buf.putInt(11)
                Unit
            }
            is InstanceStatus.Unknown -> {
                buf.putInt(12)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The algorithm of an SSH key.
 */
sealed class KeyType {

    /**
     * RSA.
     */
    object Rsa : KeyType()


    /**
     * Ed25519.
     */
    object Ed25519 : KeyType()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : KeyType()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeKeyType : FfiConverterRustBuffer<KeyType>{
    override fun read(buf: ByteBuffer): KeyType {
        return when(buf.getInt()) {
            1 -> KeyType.Rsa
            2 -> KeyType.Ed25519
            3 -> KeyType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: KeyType): ULong = when(value) {
        is KeyType.Rsa -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is KeyType.Ed25519 -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is KeyType.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: KeyType, buf: ByteBuffer) {
        when(value) {
            is KeyType.Rsa -> {
                buf.putInt(1)
                Unit
            }
            is KeyType.Ed25519 -> {
                buf.putInt(2)
                Unit
            }
            is KeyType.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Where a resource is between its creation and its end.
 */
sealed class LifecycleState {

    /**
     * On its way out.
     */
    object Deleting : LifecycleState()


    /**
     * Unusable.
     */
    object Failed : LifecycleState()


    /**
     * Being made.
     */
    object Pending : LifecycleState()


    /**
     * In use or ready for it.
     */
    object Stable : LifecycleState()


    /**
     * Withdrawn by the provider.
     */
    object Suspended : LifecycleState()


    /**
     * Being changed.
     */
    object Updating : LifecycleState()


    /**
     * Held up by another resource.
     */
    object Waiting : LifecycleState()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : LifecycleState()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLifecycleState : FfiConverterRustBuffer<LifecycleState>{
    override fun read(buf: ByteBuffer): LifecycleState {
        return when(buf.getInt()) {
            1 -> LifecycleState.Deleting
            2 -> LifecycleState.Failed
            3 -> LifecycleState.Pending
            4 -> LifecycleState.Stable
            5 -> LifecycleState.Suspended
            6 -> LifecycleState.Updating
            7 -> LifecycleState.Waiting
            8 -> LifecycleState.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: LifecycleState): ULong = when(value) {
        is LifecycleState.Deleting -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is LifecycleState.Failed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is LifecycleState.Pending -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is LifecycleState.Stable -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is LifecycleState.Suspended -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is LifecycleState.Updating -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is LifecycleState.Waiting -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is LifecycleState.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: LifecycleState, buf: ByteBuffer) {
        when(value) {
            is LifecycleState.Deleting -> {
                buf.putInt(1)
                Unit
            }
            is LifecycleState.Failed -> {
                buf.putInt(2)
                Unit
            }
            is LifecycleState.Pending -> {
                buf.putInt(3)
                Unit
            }
            is LifecycleState.Stable -> {
                buf.putInt(4)
                Unit
            }
            is LifecycleState.Suspended -> {
                buf.putInt(5)
                Unit
            }
            is LifecycleState.Updating -> {
                buf.putInt(6)
                Unit
            }
            is LifecycleState.Waiting -> {
                buf.putInt(7)
                Unit
            }
            is LifecycleState.Unknown -> {
                buf.putInt(8)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Which protocol the metadata service of an instance speaks. It speaks exactly one.
 */
sealed class MetadataProtocol {

    /**
     * Plain HTTP, to the host name or 169.254.169.254.
     */
    object Http : MetadataProtocol()


    /**
     * HTTPS, to the host name only.
     */
    object Https : MetadataProtocol()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : MetadataProtocol()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMetadataProtocol : FfiConverterRustBuffer<MetadataProtocol>{
    override fun read(buf: ByteBuffer): MetadataProtocol {
        return when(buf.getInt()) {
            1 -> MetadataProtocol.Http
            2 -> MetadataProtocol.Https
            3 -> MetadataProtocol.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: MetadataProtocol): ULong = when(value) {
        is MetadataProtocol.Http -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MetadataProtocol.Https -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MetadataProtocol.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: MetadataProtocol, buf: ByteBuffer) {
        when(value) {
            is MetadataProtocol.Http -> {
                buf.putInt(1)
                Unit
            }
            is MetadataProtocol.Https -> {
                buf.putInt(2)
                Unit
            }
            is MetadataProtocol.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The state of a network interface.
 */
sealed class NetworkInterfaceStatus {

    /**
     * Ready.
     */
    object Available : NetworkInterfaceStatus()


    /**
     * On its way out.
     */
    object Deleting : NetworkInterfaceStatus()


    /**
     * Unusable.
     */
    object Failed : NetworkInterfaceStatus()


    /**
     * Being made or changed.
     */
    object Pending : NetworkInterfaceStatus()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : NetworkInterfaceStatus()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNetworkInterfaceStatus : FfiConverterRustBuffer<NetworkInterfaceStatus>{
    override fun read(buf: ByteBuffer): NetworkInterfaceStatus {
        return when(buf.getInt()) {
            1 -> NetworkInterfaceStatus.Available
            2 -> NetworkInterfaceStatus.Deleting
            3 -> NetworkInterfaceStatus.Failed
            4 -> NetworkInterfaceStatus.Pending
            5 -> NetworkInterfaceStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: NetworkInterfaceStatus): ULong = when(value) {
        is NetworkInterfaceStatus.Available -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is NetworkInterfaceStatus.Deleting -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is NetworkInterfaceStatus.Failed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is NetworkInterfaceStatus.Pending -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is NetworkInterfaceStatus.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: NetworkInterfaceStatus, buf: ByteBuffer) {
        when(value) {
            is NetworkInterfaceStatus.Available -> {
                buf.putInt(1)
                Unit
            }
            is NetworkInterfaceStatus.Deleting -> {
                buf.putInt(2)
                Unit
            }
            is NetworkInterfaceStatus.Failed -> {
                buf.putInt(3)
                Unit
            }
            is NetworkInterfaceStatus.Pending -> {
                buf.putInt(4)
                Unit
            }
            is NetworkInterfaceStatus.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The rank of a network interface or network attachment.
 */
sealed class NetworkInterfaceType {

    /**
     * The one that the instance cannot do without.
     */
    object Primary : NetworkInterfaceType()


    /**
     * Any other.
     */
    object Secondary : NetworkInterfaceType()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : NetworkInterfaceType()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNetworkInterfaceType : FfiConverterRustBuffer<NetworkInterfaceType>{
    override fun read(buf: ByteBuffer): NetworkInterfaceType {
        return when(buf.getInt()) {
            1 -> NetworkInterfaceType.Primary
            2 -> NetworkInterfaceType.Secondary
            3 -> NetworkInterfaceType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: NetworkInterfaceType): ULong = when(value) {
        is NetworkInterfaceType.Primary -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is NetworkInterfaceType.Secondary -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is NetworkInterfaceType.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: NetworkInterfaceType, buf: ByteBuffer) {
        when(value) {
            is NetworkInterfaceType.Primary -> {
                buf.putInt(1)
                Unit
            }
            is NetworkInterfaceType.Secondary -> {
                buf.putInt(2)
                Unit
            }
            is NetworkInterfaceType.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What a placement group keeps its instances apart by.
 */
sealed class PlacementGroupStrategy {

    /**
     * Different hosts.
     */
    object HostSpread : PlacementGroupStrategy()


    /**
     * Hosts on different power supplies and networks.
     */
    object PowerSpread : PlacementGroupStrategy()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : PlacementGroupStrategy()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePlacementGroupStrategy : FfiConverterRustBuffer<PlacementGroupStrategy>{
    override fun read(buf: ByteBuffer): PlacementGroupStrategy {
        return when(buf.getInt()) {
            1 -> PlacementGroupStrategy.HostSpread
            2 -> PlacementGroupStrategy.PowerSpread
            3 -> PlacementGroupStrategy.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: PlacementGroupStrategy): ULong = when(value) {
        is PlacementGroupStrategy.HostSpread -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is PlacementGroupStrategy.PowerSpread -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is PlacementGroupStrategy.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: PlacementGroupStrategy, buf: ByteBuffer) {
        when(value) {
            is PlacementGroupStrategy.HostSpread -> {
                buf.putInt(1)
                Unit
            }
            is PlacementGroupStrategy.PowerSpread -> {
                buf.putInt(2)
                Unit
            }
            is PlacementGroupStrategy.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What an instance was placed on or in: the `resource_type` of a `PlacementTarget`.
 */
sealed class PlacementTargetType {

    /**
     * A placement group.
     */
    object PlacementGroup : PlacementTargetType()


    /**
     * A dedicated host.
     */
    object DedicatedHost : PlacementTargetType()


    /**
     * A dedicated host group.
     */
    object DedicatedHostGroup : PlacementTargetType()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : PlacementTargetType()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePlacementTargetType : FfiConverterRustBuffer<PlacementTargetType>{
    override fun read(buf: ByteBuffer): PlacementTargetType {
        return when(buf.getInt()) {
            1 -> PlacementTargetType.PlacementGroup
            2 -> PlacementTargetType.DedicatedHost
            3 -> PlacementTargetType.DedicatedHostGroup
            4 -> PlacementTargetType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: PlacementTargetType): ULong = when(value) {
        is PlacementTargetType.PlacementGroup -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is PlacementTargetType.DedicatedHost -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is PlacementTargetType.DedicatedHostGroup -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is PlacementTargetType.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: PlacementTargetType, buf: ByteBuffer) {
        when(value) {
            is PlacementTargetType.PlacementGroup -> {
                buf.putInt(1)
                Unit
            }
            is PlacementTargetType.DedicatedHost -> {
                buf.putInt(2)
                Unit
            }
            is PlacementTargetType.DedicatedHostGroup -> {
                buf.putInt(3)
                Unit
            }
            is PlacementTargetType.Unknown -> {
                buf.putInt(4)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What becomes of a spot instance whose capacity is taken back.
 */
sealed class PreemptionPolicy {

    /**
     * It is stopped. The default.
     */
    object Stop : PreemptionPolicy()


    /**
     * It is deleted.
     */
    object Delete : PreemptionPolicy()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : PreemptionPolicy()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePreemptionPolicy : FfiConverterRustBuffer<PreemptionPolicy>{
    override fun read(buf: ByteBuffer): PreemptionPolicy {
        return when(buf.getInt()) {
            1 -> PreemptionPolicy.Stop
            2 -> PreemptionPolicy.Delete
            3 -> PreemptionPolicy.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: PreemptionPolicy): ULong = when(value) {
        is PreemptionPolicy.Stop -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is PreemptionPolicy.Delete -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is PreemptionPolicy.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: PreemptionPolicy, buf: ByteBuffer) {
        when(value) {
            is PreemptionPolicy.Stop -> {
                buf.putInt(1)
                Unit
            }
            is PreemptionPolicy.Delete -> {
                buf.putInt(2)
                Unit
            }
            is PreemptionPolicy.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * How strictly a virtual network interface checks the state of connections.
 */
sealed class ProtocolStateFilteringMode {

    /**
     * As suits what it is attached to.
     */
    object Auto : ProtocolStateFilteringMode()


    /**
     * Packets of unknown connections are dropped.
     */
    object Enabled : ProtocolStateFilteringMode()


    /**
     * Packets of unknown connections pass.
     */
    object Disabled : ProtocolStateFilteringMode()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : ProtocolStateFilteringMode()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProtocolStateFilteringMode : FfiConverterRustBuffer<ProtocolStateFilteringMode>{
    override fun read(buf: ByteBuffer): ProtocolStateFilteringMode {
        return when(buf.getInt()) {
            1 -> ProtocolStateFilteringMode.Auto
            2 -> ProtocolStateFilteringMode.Enabled
            3 -> ProtocolStateFilteringMode.Disabled
            4 -> ProtocolStateFilteringMode.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ProtocolStateFilteringMode): ULong = when(value) {
        is ProtocolStateFilteringMode.Auto -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ProtocolStateFilteringMode.Enabled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ProtocolStateFilteringMode.Disabled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ProtocolStateFilteringMode.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: ProtocolStateFilteringMode, buf: ByteBuffer) {
        when(value) {
            is ProtocolStateFilteringMode.Auto -> {
                buf.putInt(1)
                Unit
            }
            is ProtocolStateFilteringMode.Enabled -> {
                buf.putInt(2)
                Unit
            }
            is ProtocolStateFilteringMode.Disabled -> {
                buf.putInt(3)
                Unit
            }
            is ProtocolStateFilteringMode.Unknown -> {
                buf.putInt(4)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Why a resource is in its health state, lifecycle state or status (`Reason`).
 *
 * One set for all three, as some codes are shared. The service may add and drop codes.
 */
sealed class ReasonCode {

    /**
     * Health: the reservation has no capacity left.
     */
    object ReservationCapacityUnavailable : ReasonCode()


    /**
     * Health: the reservation was deleted.
     */
    object ReservationDeleted : ReasonCode()


    /**
     * Health: the reservation has run out.
     */
    object ReservationExpired : ReasonCode()


    /**
     * Health: the reservation could not be made.
     */
    object ReservationFailed : ReasonCode()


    /**
     * Lifecycle: a software licence could not be obtained.
     */
    object FailedLicensing : ReasonCode()


    /**
     * Lifecycle: the software could not be registered.
     */
    object FailedRegistration : ReasonCode()


    /**
     * Lifecycle: the service made a mistake.
     */
    object InternalError : ReasonCode()


    /**
     * Lifecycle: the software is being registered.
     */
    object PendingRegistration : ReasonCode()


    /**
     * Lifecycle: the provider has withdrawn the resource.
     */
    object ResourceSuspendedByProvider : ReasonCode()


    /**
     * Status: the instance cannot be started, for another cause than those below.
     */
    object CannotStart : ReasonCode()


    /**
     * Status: no capacity for the instance's profile in its zone.
     */
    object CannotStartCapacity : ReasonCode()


    /**
     * Status: a compute problem keeps the instance from starting.
     */
    object CannotStartCompute : ReasonCode()


    /**
     * Status: an IP address problem keeps the instance from starting.
     */
    object CannotStartIpAddress : ReasonCode()


    /**
     * Status: a network problem keeps the instance from starting.
     */
    object CannotStartNetwork : ReasonCode()


    /**
     * Status: the placement group cannot take the instance.
     */
    object CannotStartPlacementGroup : ReasonCode()


    /**
     * Status: the reservation has no capacity for the instance.
     */
    object CannotStartReservationCapacity : ReasonCode()


    /**
     * Status: the reservation of the instance has run out.
     */
    object CannotStartReservationExpired : ReasonCode()


    /**
     * Status: a storage problem keeps the instance from starting.
     */
    object CannotStartStorage : ReasonCode()


    /**
     * Status: the key that encrypts a volume was deleted.
     */
    object EncryptionKeyDeleted : ReasonCode()


    /**
     * Status: the host failed.
     */
    object StoppedByHostFailure : ReasonCode()


    /**
     * Status: the spot capacity was taken back.
     */
    object StoppedByPreemption : ReasonCode()


    /**
     * Status: an image is being made of the boot volume.
     */
    object StoppedForImageCreation : ReasonCode()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : ReasonCode()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReasonCode : FfiConverterRustBuffer<ReasonCode>{
    override fun read(buf: ByteBuffer): ReasonCode {
        return when(buf.getInt()) {
            1 -> ReasonCode.ReservationCapacityUnavailable
            2 -> ReasonCode.ReservationDeleted
            3 -> ReasonCode.ReservationExpired
            4 -> ReasonCode.ReservationFailed
            5 -> ReasonCode.FailedLicensing
            6 -> ReasonCode.FailedRegistration
            7 -> ReasonCode.InternalError
            8 -> ReasonCode.PendingRegistration
            9 -> ReasonCode.ResourceSuspendedByProvider
            10 -> ReasonCode.CannotStart
            11 -> ReasonCode.CannotStartCapacity
            12 -> ReasonCode.CannotStartCompute
            13 -> ReasonCode.CannotStartIpAddress
            14 -> ReasonCode.CannotStartNetwork
            15 -> ReasonCode.CannotStartPlacementGroup
            16 -> ReasonCode.CannotStartReservationCapacity
            17 -> ReasonCode.CannotStartReservationExpired
            18 -> ReasonCode.CannotStartStorage
            19 -> ReasonCode.EncryptionKeyDeleted
            20 -> ReasonCode.StoppedByHostFailure
            21 -> ReasonCode.StoppedByPreemption
            22 -> ReasonCode.StoppedForImageCreation
            23 -> ReasonCode.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ReasonCode): ULong = when(value) {
        is ReasonCode.ReservationCapacityUnavailable -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.ReservationDeleted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.ReservationExpired -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.ReservationFailed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.FailedLicensing -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.FailedRegistration -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.InternalError -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.PendingRegistration -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.ResourceSuspendedByProvider -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.CannotStart -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.CannotStartCapacity -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.CannotStartCompute -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.CannotStartIpAddress -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.CannotStartNetwork -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.CannotStartPlacementGroup -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.CannotStartReservationCapacity -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.CannotStartReservationExpired -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.CannotStartStorage -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.EncryptionKeyDeleted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.StoppedByHostFailure -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.StoppedByPreemption -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.StoppedForImageCreation -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReasonCode.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: ReasonCode, buf: ByteBuffer) {
        when(value) {
            is ReasonCode.ReservationCapacityUnavailable -> {
                buf.putInt(1)
                Unit
            }
            is ReasonCode.ReservationDeleted -> {
                buf.putInt(2)
                Unit
            }
            is ReasonCode.ReservationExpired -> {
                buf.putInt(3)
                Unit
            }
            is ReasonCode.ReservationFailed -> {
                buf.putInt(4)
                Unit
            }
            is ReasonCode.FailedLicensing -> {
                buf.putInt(5)
                Unit
            }
            is ReasonCode.FailedRegistration -> {
                buf.putInt(6)
                Unit
            }
            is ReasonCode.InternalError -> {
                buf.putInt(7)
                Unit
            }
            is ReasonCode.PendingRegistration -> {
                buf.putInt(8)
                Unit
            }
            is ReasonCode.ResourceSuspendedByProvider -> {
                buf.putInt(9)
                Unit
            }
            is ReasonCode.CannotStart -> {
                buf.putInt(10)
                Unit
            }
            is ReasonCode.CannotStartCapacity -> {
                buf.putInt(11)
                Unit
            }
            is ReasonCode.CannotStartCompute -> {
                buf.putInt(12)
                Unit
            }
            is ReasonCode.CannotStartIpAddress -> {
                buf.putInt(13)
                Unit
            }
            is ReasonCode.CannotStartNetwork -> {
                buf.putInt(14)
                Unit
            }
            is ReasonCode.CannotStartPlacementGroup -> {
                buf.putInt(15)
                Unit
            }
            is ReasonCode.CannotStartReservationCapacity -> {
                buf.putInt(16)
                Unit
            }
            is ReasonCode.CannotStartReservationExpired -> {
                buf.putInt(17)
                Unit
            }
            is ReasonCode.CannotStartStorage -> {
                buf.putInt(18)
                Unit
            }
            is ReasonCode.EncryptionKeyDeleted -> {
                buf.putInt(19)
                Unit
            }
            is ReasonCode.StoppedByHostFailure -> {
                buf.putInt(20)
                Unit
            }
            is ReasonCode.StoppedByPreemption -> {
                buf.putInt(21)
                Unit
            }
            is ReasonCode.StoppedForImageCreation -> {
                buf.putInt(22)
                Unit
            }
            is ReasonCode.Unknown -> {
                buf.putInt(23)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * How an instance may use reservations.
 */
sealed class ReservationAffinityPolicy {

    /**
     * Any matching reservation of the account.
     */
    object Automatic : ReservationAffinityPolicy()


    /**
     * None.
     */
    object Disabled : ReservationAffinityPolicy()


    /**
     * Those of its pool.
     */
    object Manual : ReservationAffinityPolicy()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : ReservationAffinityPolicy()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReservationAffinityPolicy : FfiConverterRustBuffer<ReservationAffinityPolicy>{
    override fun read(buf: ByteBuffer): ReservationAffinityPolicy {
        return when(buf.getInt()) {
            1 -> ReservationAffinityPolicy.Automatic
            2 -> ReservationAffinityPolicy.Disabled
            3 -> ReservationAffinityPolicy.Manual
            4 -> ReservationAffinityPolicy.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ReservationAffinityPolicy): ULong = when(value) {
        is ReservationAffinityPolicy.Automatic -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReservationAffinityPolicy.Disabled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReservationAffinityPolicy.Manual -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ReservationAffinityPolicy.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: ReservationAffinityPolicy, buf: ByteBuffer) {
        when(value) {
            is ReservationAffinityPolicy.Automatic -> {
                buf.putInt(1)
                Unit
            }
            is ReservationAffinityPolicy.Disabled -> {
                buf.putInt(2)
                Unit
            }
            is ReservationAffinityPolicy.Manual -> {
                buf.putInt(3)
                Unit
            }
            is ReservationAffinityPolicy.Unknown -> {
                buf.putInt(4)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The instruction set of an instance.
 */
sealed class VcpuArchitecture {

    /**
     * x86-64.
     */
    object Amd64 : VcpuArchitecture()


    /**
     * IBM Z.
     */
    object S390x : VcpuArchitecture()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : VcpuArchitecture()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVcpuArchitecture : FfiConverterRustBuffer<VcpuArchitecture>{
    override fun read(buf: ByteBuffer): VcpuArchitecture {
        return when(buf.getInt()) {
            1 -> VcpuArchitecture.Amd64
            2 -> VcpuArchitecture.S390x
            3 -> VcpuArchitecture.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: VcpuArchitecture): ULong = when(value) {
        is VcpuArchitecture.Amd64 -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VcpuArchitecture.S390x -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VcpuArchitecture.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: VcpuArchitecture, buf: ByteBuffer) {
        when(value) {
            is VcpuArchitecture.Amd64 -> {
                buf.putInt(1)
                Unit
            }
            is VcpuArchitecture.S390x -> {
                buf.putInt(2)
                Unit
            }
            is VcpuArchitecture.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Who made the processor. The service is known to send an empty text, which is `Unknown("")`.
 */
sealed class VcpuManufacturer {

    /**
     * AMD.
     */
    object Amd : VcpuManufacturer()


    /**
     * IBM.
     */
    object Ibm : VcpuManufacturer()


    /**
     * Intel.
     */
    object Intel : VcpuManufacturer()


    /**
     * Not settled before the instance has a host.
     */
    object Unassigned : VcpuManufacturer()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : VcpuManufacturer()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVcpuManufacturer : FfiConverterRustBuffer<VcpuManufacturer>{
    override fun read(buf: ByteBuffer): VcpuManufacturer {
        return when(buf.getInt()) {
            1 -> VcpuManufacturer.Amd
            2 -> VcpuManufacturer.Ibm
            3 -> VcpuManufacturer.Intel
            4 -> VcpuManufacturer.Unassigned
            5 -> VcpuManufacturer.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: VcpuManufacturer): ULong = when(value) {
        is VcpuManufacturer.Amd -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VcpuManufacturer.Ibm -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VcpuManufacturer.Intel -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VcpuManufacturer.Unassigned -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VcpuManufacturer.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: VcpuManufacturer, buf: ByteBuffer) {
        when(value) {
            is VcpuManufacturer.Amd -> {
                buf.putInt(1)
                Unit
            }
            is VcpuManufacturer.Ibm -> {
                buf.putInt(2)
                Unit
            }
            is VcpuManufacturer.Intel -> {
                buf.putInt(3)
                Unit
            }
            is VcpuManufacturer.Unassigned -> {
                buf.putInt(4)
                Unit
            }
            is VcpuManufacturer.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The state of a volume attachment.
 */
sealed class VolumeAttachmentStatus {

    /**
     * The volume is there.
     */
    object Attached : VolumeAttachmentStatus()


    /**
     * The volume is coming.
     */
    object Attaching : VolumeAttachmentStatus()


    /**
     * The attachment is being deleted.
     */
    object Deleting : VolumeAttachmentStatus()


    /**
     * The volume is going.
     */
    object Detaching : VolumeAttachmentStatus()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : VolumeAttachmentStatus()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVolumeAttachmentStatus : FfiConverterRustBuffer<VolumeAttachmentStatus>{
    override fun read(buf: ByteBuffer): VolumeAttachmentStatus {
        return when(buf.getInt()) {
            1 -> VolumeAttachmentStatus.Attached
            2 -> VolumeAttachmentStatus.Attaching
            3 -> VolumeAttachmentStatus.Deleting
            4 -> VolumeAttachmentStatus.Detaching
            5 -> VolumeAttachmentStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: VolumeAttachmentStatus): ULong = when(value) {
        is VolumeAttachmentStatus.Attached -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VolumeAttachmentStatus.Attaching -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VolumeAttachmentStatus.Deleting -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VolumeAttachmentStatus.Detaching -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VolumeAttachmentStatus.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: VolumeAttachmentStatus, buf: ByteBuffer) {
        when(value) {
            is VolumeAttachmentStatus.Attached -> {
                buf.putInt(1)
                Unit
            }
            is VolumeAttachmentStatus.Attaching -> {
                buf.putInt(2)
                Unit
            }
            is VolumeAttachmentStatus.Deleting -> {
                buf.putInt(3)
                Unit
            }
            is VolumeAttachmentStatus.Detaching -> {
                buf.putInt(4)
                Unit
            }
            is VolumeAttachmentStatus.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The purpose of an attached volume.
 */
sealed class VolumeAttachmentType {

    /**
     * The instance boots from it.
     */
    object Boot : VolumeAttachmentType()


    /**
     * It holds data.
     */
    object Data : VolumeAttachmentType()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : VolumeAttachmentType()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVolumeAttachmentType : FfiConverterRustBuffer<VolumeAttachmentType>{
    override fun read(buf: ByteBuffer): VolumeAttachmentType {
        return when(buf.getInt()) {
            1 -> VolumeAttachmentType.Boot
            2 -> VolumeAttachmentType.Data
            3 -> VolumeAttachmentType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: VolumeAttachmentType): ULong = when(value) {
        is VolumeAttachmentType.Boot -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VolumeAttachmentType.Data -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VolumeAttachmentType.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: VolumeAttachmentType, buf: ByteBuffer) {
        when(value) {
            is VolumeAttachmentType.Boot -> {
                buf.putInt(1)
                Unit
            }
            is VolumeAttachmentType.Data -> {
                buf.putInt(2)
                Unit
            }
            is VolumeAttachmentType.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * How the volume bandwidth of an instance is shared out.
 */
sealed class VolumeBandwidthQosMode {

    /**
     * All volumes draw from one pool.
     */
    object Pooled : VolumeBandwidthQosMode()


    /**
     * Each volume has a share by its weight.
     */
    object Weighted : VolumeBandwidthQosMode()


    /**
     * A value that this release does not know, as the service wrote it.
     */
    data class Unknown(
        /**
         * The text.
         */
        val `text`: kotlin.String) : VolumeBandwidthQosMode()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVolumeBandwidthQosMode : FfiConverterRustBuffer<VolumeBandwidthQosMode>{
    override fun read(buf: ByteBuffer): VolumeBandwidthQosMode {
        return when(buf.getInt()) {
            1 -> VolumeBandwidthQosMode.Pooled
            2 -> VolumeBandwidthQosMode.Weighted
            3 -> VolumeBandwidthQosMode.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: VolumeBandwidthQosMode): ULong = when(value) {
        is VolumeBandwidthQosMode.Pooled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VolumeBandwidthQosMode.Weighted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VolumeBandwidthQosMode.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
    }

    override fun write(value: VolumeBandwidthQosMode, buf: ByteBuffer) {
        when(value) {
            is VolumeBandwidthQosMode.Pooled -> {
                buf.putInt(1)
                Unit
            }
            is VolumeBandwidthQosMode.Weighted -> {
                buf.putInt(2)
                Unit
            }
            is VolumeBandwidthQosMode.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}







/**
 * What can go wrong, one variant per kind. The kinds are the same in every language.
 */
sealed class VpcMetadataException: kotlin.Exception() {
    /** Everything that is known about the error. */
    abstract val details: ErrorDetails

    override val message: kotlin.String
        get() = details.message

    /**
     * An argument or a setting is wrong; nothing was sent.
     */
    class InvalidInput(

        /**
         * Everything that is known about the error.
         */
        override val details: ErrorDetails
        ) : VpcMetadataException()

    /**
     * Switched off by `VPC_METADATA_DISABLED`; nothing was sent.
     */
    class Disabled(

        /**
         * Everything that is known about the error.
         */
        override val details: ErrorDetails
        ) : VpcMetadataException()

    /**
     * Nothing is there: connection refused, no route, no such host name.
     */
    class Unreachable(

        /**
         * Everything that is known about the error.
         */
        override val details: ErrorDetails
        ) : VpcMetadataException()

    /**
     * No answer before the deadline. A service that is not enabled, a hop limit that is too small and a firewall look
     * like this.
     */
    class Timeout(

        /**
         * Everything that is known about the error.
         */
        override val details: ErrorDetails
        ) : VpcMetadataException()

    /**
     * The exchange broke: reset, truncated, TLS.
     */
    class Transport(

        /**
         * Everything that is known about the error.
         */
        override val details: ErrorDetails
        ) : VpcMetadataException()

    /**
     * What answered is not this service, or its body is not what the service documents.
     */
    class InvalidResponse(

        /**
         * Everything that is known about the error.
         */
        override val details: ErrorDetails
        ) : VpcMetadataException()

    /**
     * Status 401, also with a fresh identity token.
     */
    class Unauthenticated(

        /**
         * Everything that is known about the error.
         */
        override val details: ErrorDetails
        ) : VpcMetadataException()

    /**
     * Status 403.
     */
    class Forbidden(

        /**
         * Everything that is known about the error.
         */
        override val details: ErrorDetails
        ) : VpcMetadataException()

    /**
     * Status 404.
     */
    class NotFound(

        /**
         * Everything that is known about the error.
         */
        override val details: ErrorDetails
        ) : VpcMetadataException()

    /**
     * Status 400 or another 4xx; the service's code says why, for example `profile_not_linked`.
     */
    class Rejected(

        /**
         * Everything that is known about the error.
         */
        override val details: ErrorDetails
        ) : VpcMetadataException()

    /**
     * Status 429, after the retries or with a `Retry-After` beyond the deadline.
     */
    class Throttled(

        /**
         * Everything that is known about the error.
         */
        override val details: ErrorDetails
        ) : VpcMetadataException()

    /**
     * Status 5xx, after the retries.
     */
    class ServiceException(

        /**
         * Everything that is known about the error.
         */
        override val details: ErrorDetails
        ) : VpcMetadataException()

    /**
     * The caller gave up.
     */
    class Cancelled(

        /**
         * Everything that is known about the error.
         */
        override val details: ErrorDetails
        ) : VpcMetadataException()

    /**
     * A defect in this library.
     */
    class Internal(

        /**
         * Everything that is known about the error.
         */
        override val details: ErrorDetails
        ) : VpcMetadataException()





    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<VpcMetadataException> {
        override fun lift(error_buf: RustBuffer.ByValue): VpcMetadataException = FfiConverterTypeVpcMetadataError.lift(error_buf)
    }


}

/**
 * @suppress
 */
public object FfiConverterTypeVpcMetadataError : FfiConverterRustBuffer<VpcMetadataException> {
    override fun read(buf: ByteBuffer): VpcMetadataException {


        return when(buf.getInt()) {
            1 -> VpcMetadataException.InvalidInput(
                FfiConverterTypeErrorDetails.read(buf),
                )
            2 -> VpcMetadataException.Disabled(
                FfiConverterTypeErrorDetails.read(buf),
                )
            3 -> VpcMetadataException.Unreachable(
                FfiConverterTypeErrorDetails.read(buf),
                )
            4 -> VpcMetadataException.Timeout(
                FfiConverterTypeErrorDetails.read(buf),
                )
            5 -> VpcMetadataException.Transport(
                FfiConverterTypeErrorDetails.read(buf),
                )
            6 -> VpcMetadataException.InvalidResponse(
                FfiConverterTypeErrorDetails.read(buf),
                )
            7 -> VpcMetadataException.Unauthenticated(
                FfiConverterTypeErrorDetails.read(buf),
                )
            8 -> VpcMetadataException.Forbidden(
                FfiConverterTypeErrorDetails.read(buf),
                )
            9 -> VpcMetadataException.NotFound(
                FfiConverterTypeErrorDetails.read(buf),
                )
            10 -> VpcMetadataException.Rejected(
                FfiConverterTypeErrorDetails.read(buf),
                )
            11 -> VpcMetadataException.Throttled(
                FfiConverterTypeErrorDetails.read(buf),
                )
            12 -> VpcMetadataException.ServiceException(
                FfiConverterTypeErrorDetails.read(buf),
                )
            13 -> VpcMetadataException.Cancelled(
                FfiConverterTypeErrorDetails.read(buf),
                )
            14 -> VpcMetadataException.Internal(
                FfiConverterTypeErrorDetails.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: VpcMetadataException): ULong {
        return when(value) {
            is VpcMetadataException.InvalidInput -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetails.allocationSize(value.`details`)
            )
            is VpcMetadataException.Disabled -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetails.allocationSize(value.`details`)
            )
            is VpcMetadataException.Unreachable -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetails.allocationSize(value.`details`)
            )
            is VpcMetadataException.Timeout -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetails.allocationSize(value.`details`)
            )
            is VpcMetadataException.Transport -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetails.allocationSize(value.`details`)
            )
            is VpcMetadataException.InvalidResponse -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetails.allocationSize(value.`details`)
            )
            is VpcMetadataException.Unauthenticated -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetails.allocationSize(value.`details`)
            )
            is VpcMetadataException.Forbidden -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetails.allocationSize(value.`details`)
            )
            is VpcMetadataException.NotFound -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetails.allocationSize(value.`details`)
            )
            is VpcMetadataException.Rejected -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetails.allocationSize(value.`details`)
            )
            is VpcMetadataException.Throttled -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetails.allocationSize(value.`details`)
            )
            is VpcMetadataException.ServiceException -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetails.allocationSize(value.`details`)
            )
            is VpcMetadataException.Cancelled -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetails.allocationSize(value.`details`)
            )
            is VpcMetadataException.Internal -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetails.allocationSize(value.`details`)
            )
        }
    }

    override fun write(value: VpcMetadataException, buf: ByteBuffer) {
        when(value) {
            is VpcMetadataException.InvalidInput -> {
                buf.putInt(1)
                FfiConverterTypeErrorDetails.write(value.`details`, buf)
                Unit
            }
            is VpcMetadataException.Disabled -> {
                buf.putInt(2)
                FfiConverterTypeErrorDetails.write(value.`details`, buf)
                Unit
            }
            is VpcMetadataException.Unreachable -> {
                buf.putInt(3)
                FfiConverterTypeErrorDetails.write(value.`details`, buf)
                Unit
            }
            is VpcMetadataException.Timeout -> {
                buf.putInt(4)
                FfiConverterTypeErrorDetails.write(value.`details`, buf)
                Unit
            }
            is VpcMetadataException.Transport -> {
                buf.putInt(5)
                FfiConverterTypeErrorDetails.write(value.`details`, buf)
                Unit
            }
            is VpcMetadataException.InvalidResponse -> {
                buf.putInt(6)
                FfiConverterTypeErrorDetails.write(value.`details`, buf)
                Unit
            }
            is VpcMetadataException.Unauthenticated -> {
                buf.putInt(7)
                FfiConverterTypeErrorDetails.write(value.`details`, buf)
                Unit
            }
            is VpcMetadataException.Forbidden -> {
                buf.putInt(8)
                FfiConverterTypeErrorDetails.write(value.`details`, buf)
                Unit
            }
            is VpcMetadataException.NotFound -> {
                buf.putInt(9)
                FfiConverterTypeErrorDetails.write(value.`details`, buf)
                Unit
            }
            is VpcMetadataException.Rejected -> {
                buf.putInt(10)
                FfiConverterTypeErrorDetails.write(value.`details`, buf)
                Unit
            }
            is VpcMetadataException.Throttled -> {
                buf.putInt(11)
                FfiConverterTypeErrorDetails.write(value.`details`, buf)
                Unit
            }
            is VpcMetadataException.ServiceException -> {
                buf.putInt(12)
                FfiConverterTypeErrorDetails.write(value.`details`, buf)
                Unit
            }
            is VpcMetadataException.Cancelled -> {
                buf.putInt(13)
                FfiConverterTypeErrorDetails.write(value.`details`, buf)
                Unit
            }
            is VpcMetadataException.Internal -> {
                buf.putInt(14)
                FfiConverterTypeErrorDetails.write(value.`details`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}




/**
 * @suppress
 */
public object FfiConverterOptionalInt: FfiConverterRustBuffer<kotlin.Int?> {
    override fun read(buf: ByteBuffer): kotlin.Int? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterInt.read(buf)
    }

    override fun allocationSize(value: kotlin.Int?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterInt.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Int?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterInt.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalLong: FfiConverterRustBuffer<kotlin.Long?> {
    override fun read(buf: ByteBuffer): kotlin.Long? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterLong.read(buf)
    }

    override fun allocationSize(value: kotlin.Long?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterLong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Long?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterLong.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalDouble: FfiConverterRustBuffer<kotlin.Double?> {
    override fun read(buf: ByteBuffer): kotlin.Double? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterDouble.read(buf)
    }

    override fun allocationSize(value: kotlin.Double?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterDouble.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Double?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterDouble.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalBoolean: FfiConverterRustBuffer<kotlin.Boolean?> {
    override fun read(buf: ByteBuffer): kotlin.Boolean? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterBoolean.read(buf)
    }

    override fun allocationSize(value: kotlin.Boolean?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterBoolean.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Boolean?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterBoolean.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalString: FfiConverterRustBuffer<kotlin.String?> {
    override fun read(buf: ByteBuffer): kotlin.String? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterString.read(buf)
    }

    override fun allocationSize(value: kotlin.String?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterString.allocationSize(value)
        }
    }

    override fun write(value: kotlin.String?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterString.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeAdditionalProperties: FfiConverterRustBuffer<AdditionalProperties?> {
    override fun read(buf: ByteBuffer): AdditionalProperties? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAdditionalProperties.read(buf)
    }

    override fun allocationSize(value: AdditionalProperties?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAdditionalProperties.allocationSize(value)
        }
    }

    override fun write(value: AdditionalProperties?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAdditionalProperties.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeSecret: FfiConverterRustBuffer<Secret?> {
    override fun read(buf: ByteBuffer): Secret? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSecret.read(buf)
    }

    override fun allocationSize(value: Secret?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSecret.allocationSize(value)
        }
    }

    override fun write(value: Secret?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSecret.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeAvailability: FfiConverterRustBuffer<Availability?> {
    override fun read(buf: ByteBuffer): Availability? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAvailability.read(buf)
    }

    override fun allocationSize(value: Availability?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAvailability.allocationSize(value)
        }
    }

    override fun write(value: Availability?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAvailability.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeAvailabilityPolicy: FfiConverterRustBuffer<AvailabilityPolicy?> {
    override fun read(buf: ByteBuffer): AvailabilityPolicy? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAvailabilityPolicy.read(buf)
    }

    override fun allocationSize(value: AvailabilityPolicy?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAvailabilityPolicy.allocationSize(value)
        }
    }

    override fun write(value: AvailabilityPolicy?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAvailabilityPolicy.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCatalogOffering: FfiConverterRustBuffer<CatalogOffering?> {
    override fun read(buf: ByteBuffer): CatalogOffering? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCatalogOffering.read(buf)
    }

    override fun allocationSize(value: CatalogOffering?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCatalogOffering.allocationSize(value)
        }
    }

    override fun write(value: CatalogOffering?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCatalogOffering.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeClusterNetworkInterface: FfiConverterRustBuffer<ClusterNetworkInterface?> {
    override fun read(buf: ByteBuffer): ClusterNetworkInterface? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeClusterNetworkInterface.read(buf)
    }

    override fun allocationSize(value: ClusterNetworkInterface?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeClusterNetworkInterface.allocationSize(value)
        }
    }

    override fun write(value: ClusterNetworkInterface?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeClusterNetworkInterface.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCrnReference: FfiConverterRustBuffer<CrnReference?> {
    override fun read(buf: ByteBuffer): CrnReference? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCrnReference.read(buf)
    }

    override fun allocationSize(value: CrnReference?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCrnReference.allocationSize(value)
        }
    }

    override fun write(value: CrnReference?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCrnReference.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDefaultTrustedProfile: FfiConverterRustBuffer<DefaultTrustedProfile?> {
    override fun read(buf: ByteBuffer): DefaultTrustedProfile? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDefaultTrustedProfile.read(buf)
    }

    override fun allocationSize(value: DefaultTrustedProfile?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDefaultTrustedProfile.allocationSize(value)
        }
    }

    override fun write(value: DefaultTrustedProfile?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDefaultTrustedProfile.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDeleted: FfiConverterRustBuffer<Deleted?> {
    override fun read(buf: ByteBuffer): Deleted? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDeleted.read(buf)
    }

    override fun allocationSize(value: Deleted?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDeleted.allocationSize(value)
        }
    }

    override fun write(value: Deleted?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDeleted.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeGpu: FfiConverterRustBuffer<Gpu?> {
    override fun read(buf: ByteBuffer): Gpu? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGpu.read(buf)
    }

    override fun allocationSize(value: Gpu?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGpu.allocationSize(value)
        }
    }

    override fun write(value: Gpu?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGpu.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeImageReference: FfiConverterRustBuffer<ImageReference?> {
    override fun read(buf: ByteBuffer): ImageReference? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeImageReference.read(buf)
    }

    override fun allocationSize(value: ImageReference?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeImageReference.allocationSize(value)
        }
    }

    override fun write(value: ImageReference?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeImageReference.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeImageRemote: FfiConverterRustBuffer<ImageRemote?> {
    override fun read(buf: ByteBuffer): ImageRemote? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeImageRemote.read(buf)
    }

    override fun allocationSize(value: ImageRemote?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeImageRemote.allocationSize(value)
        }
    }

    override fun write(value: ImageRemote?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeImageRemote.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeInstancePassword: FfiConverterRustBuffer<InstancePassword?> {
    override fun read(buf: ByteBuffer): InstancePassword? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeInstancePassword.read(buf)
    }

    override fun allocationSize(value: InstancePassword?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeInstancePassword.allocationSize(value)
        }
    }

    override fun write(value: InstancePassword?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeInstancePassword.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeKeyReference: FfiConverterRustBuffer<KeyReference?> {
    override fun read(buf: ByteBuffer): KeyReference? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeKeyReference.read(buf)
    }

    override fun allocationSize(value: KeyReference?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeKeyReference.allocationSize(value)
        }
    }

    override fun write(value: KeyReference?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeKeyReference.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeMetadataService: FfiConverterRustBuffer<MetadataService?> {
    override fun read(buf: ByteBuffer): MetadataService? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMetadataService.read(buf)
    }

    override fun allocationSize(value: MetadataService?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMetadataService.allocationSize(value)
        }
    }

    override fun write(value: MetadataService?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMetadataService.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeNamedReference: FfiConverterRustBuffer<NamedReference?> {
    override fun read(buf: ByteBuffer): NamedReference? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNamedReference.read(buf)
    }

    override fun allocationSize(value: NamedReference?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNamedReference.allocationSize(value)
        }
    }

    override fun write(value: NamedReference?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNamedReference.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeNetworkAttachmentReference: FfiConverterRustBuffer<NetworkAttachmentReference?> {
    override fun read(buf: ByteBuffer): NetworkAttachmentReference? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNetworkAttachmentReference.read(buf)
    }

    override fun allocationSize(value: NetworkAttachmentReference?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNetworkAttachmentReference.allocationSize(value)
        }
    }

    override fun write(value: NetworkAttachmentReference?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNetworkAttachmentReference.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeNetworkInterfaceReference: FfiConverterRustBuffer<NetworkInterfaceReference?> {
    override fun read(buf: ByteBuffer): NetworkInterfaceReference? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNetworkInterfaceReference.read(buf)
    }

    override fun allocationSize(value: NetworkInterfaceReference?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNetworkInterfaceReference.allocationSize(value)
        }
    }

    override fun write(value: NetworkInterfaceReference?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNetworkInterfaceReference.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePageLink: FfiConverterRustBuffer<PageLink?> {
    override fun read(buf: ByteBuffer): PageLink? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePageLink.read(buf)
    }

    override fun allocationSize(value: PageLink?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePageLink.allocationSize(value)
        }
    }

    override fun write(value: PageLink?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePageLink.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePlacementTarget: FfiConverterRustBuffer<PlacementTarget?> {
    override fun read(buf: ByteBuffer): PlacementTarget? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePlacementTarget.read(buf)
    }

    override fun allocationSize(value: PlacementTarget?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePlacementTarget.allocationSize(value)
        }
    }

    override fun write(value: PlacementTarget?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePlacementTarget.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeReservationAffinity: FfiConverterRustBuffer<ReservationAffinity?> {
    override fun read(buf: ByteBuffer): ReservationAffinity? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeReservationAffinity.read(buf)
    }

    override fun allocationSize(value: ReservationAffinity?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeReservationAffinity.allocationSize(value)
        }
    }

    override fun write(value: ReservationAffinity?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeReservationAffinity.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeReservedIpReference: FfiConverterRustBuffer<ReservedIpReference?> {
    override fun read(buf: ByteBuffer): ReservedIpReference? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeReservedIpReference.read(buf)
    }

    override fun allocationSize(value: ReservedIpReference?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeReservedIpReference.allocationSize(value)
        }
    }

    override fun write(value: ReservedIpReference?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeReservedIpReference.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeResourceReference: FfiConverterRustBuffer<ResourceReference?> {
    override fun read(buf: ByteBuffer): ResourceReference? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeResourceReference.read(buf)
    }

    override fun allocationSize(value: ResourceReference?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeResourceReference.allocationSize(value)
        }
    }

    override fun write(value: ResourceReference?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeResourceReference.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeSoftwareEntitlement: FfiConverterRustBuffer<SoftwareEntitlement?> {
    override fun read(buf: ByteBuffer): SoftwareEntitlement? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSoftwareEntitlement.read(buf)
    }

    override fun allocationSize(value: SoftwareEntitlement?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSoftwareEntitlement.allocationSize(value)
        }
    }

    override fun write(value: SoftwareEntitlement?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSoftwareEntitlement.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeSoftwareVendor: FfiConverterRustBuffer<SoftwareVendor?> {
    override fun read(buf: ByteBuffer): SoftwareVendor? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSoftwareVendor.read(buf)
    }

    override fun allocationSize(value: SoftwareVendor?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSoftwareVendor.allocationSize(value)
        }
    }

    override fun write(value: SoftwareVendor?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSoftwareVendor.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeVcpu: FfiConverterRustBuffer<Vcpu?> {
    override fun read(buf: ByteBuffer): Vcpu? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeVcpu.read(buf)
    }

    override fun allocationSize(value: Vcpu?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeVcpu.allocationSize(value)
        }
    }

    override fun write(value: Vcpu?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeVcpu.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeVcpuBurst: FfiConverterRustBuffer<VcpuBurst?> {
    override fun read(buf: ByteBuffer): VcpuBurst? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeVcpuBurst.read(buf)
    }

    override fun allocationSize(value: VcpuBurst?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeVcpuBurst.allocationSize(value)
        }
    }

    override fun write(value: VcpuBurst?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeVcpuBurst.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeVolumeAttachmentDevice: FfiConverterRustBuffer<VolumeAttachmentDevice?> {
    override fun read(buf: ByteBuffer): VolumeAttachmentDevice? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeVolumeAttachmentDevice.read(buf)
    }

    override fun allocationSize(value: VolumeAttachmentDevice?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeVolumeAttachmentDevice.allocationSize(value)
        }
    }

    override fun write(value: VolumeAttachmentDevice?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeVolumeAttachmentDevice.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeVolumeAttachmentReference: FfiConverterRustBuffer<VolumeAttachmentReference?> {
    override fun read(buf: ByteBuffer): VolumeAttachmentReference? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeVolumeAttachmentReference.read(buf)
    }

    override fun allocationSize(value: VolumeAttachmentReference?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeVolumeAttachmentReference.allocationSize(value)
        }
    }

    override fun write(value: VolumeAttachmentReference?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeVolumeAttachmentReference.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeAvailabilityClass: FfiConverterRustBuffer<AvailabilityClass?> {
    override fun read(buf: ByteBuffer): AvailabilityClass? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAvailabilityClass.read(buf)
    }

    override fun allocationSize(value: AvailabilityClass?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAvailabilityClass.allocationSize(value)
        }
    }

    override fun write(value: AvailabilityClass?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAvailabilityClass.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeConfidentialComputeMode: FfiConverterRustBuffer<ConfidentialComputeMode?> {
    override fun read(buf: ByteBuffer): ConfidentialComputeMode? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeConfidentialComputeMode.read(buf)
    }

    override fun allocationSize(value: ConfidentialComputeMode?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeConfidentialComputeMode.allocationSize(value)
        }
    }

    override fun write(value: ConfidentialComputeMode?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeConfidentialComputeMode.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDiskInterfaceType: FfiConverterRustBuffer<DiskInterfaceType?> {
    override fun read(buf: ByteBuffer): DiskInterfaceType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDiskInterfaceType.read(buf)
    }

    override fun allocationSize(value: DiskInterfaceType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDiskInterfaceType.allocationSize(value)
        }
    }

    override fun write(value: DiskInterfaceType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDiskInterfaceType.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeGpuManufacturer: FfiConverterRustBuffer<GpuManufacturer?> {
    override fun read(buf: ByteBuffer): GpuManufacturer? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGpuManufacturer.read(buf)
    }

    override fun allocationSize(value: GpuManufacturer?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGpuManufacturer.allocationSize(value)
        }
    }

    override fun write(value: GpuManufacturer?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGpuManufacturer.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeHealthState: FfiConverterRustBuffer<HealthState?> {
    override fun read(buf: ByteBuffer): HealthState? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeHealthState.read(buf)
    }

    override fun allocationSize(value: HealthState?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeHealthState.allocationSize(value)
        }
    }

    override fun write(value: HealthState?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeHealthState.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeHostFailurePolicy: FfiConverterRustBuffer<HostFailurePolicy?> {
    override fun read(buf: ByteBuffer): HostFailurePolicy? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeHostFailurePolicy.read(buf)
    }

    override fun allocationSize(value: HostFailurePolicy?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeHostFailurePolicy.allocationSize(value)
        }
    }

    override fun write(value: HostFailurePolicy?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeHostFailurePolicy.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeInstanceStatus: FfiConverterRustBuffer<InstanceStatus?> {
    override fun read(buf: ByteBuffer): InstanceStatus? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeInstanceStatus.read(buf)
    }

    override fun allocationSize(value: InstanceStatus?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeInstanceStatus.allocationSize(value)
        }
    }

    override fun write(value: InstanceStatus?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeInstanceStatus.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeKeyType: FfiConverterRustBuffer<KeyType?> {
    override fun read(buf: ByteBuffer): KeyType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeKeyType.read(buf)
    }

    override fun allocationSize(value: KeyType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeKeyType.allocationSize(value)
        }
    }

    override fun write(value: KeyType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeKeyType.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeLifecycleState: FfiConverterRustBuffer<LifecycleState?> {
    override fun read(buf: ByteBuffer): LifecycleState? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLifecycleState.read(buf)
    }

    override fun allocationSize(value: LifecycleState?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLifecycleState.allocationSize(value)
        }
    }

    override fun write(value: LifecycleState?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLifecycleState.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeMetadataProtocol: FfiConverterRustBuffer<MetadataProtocol?> {
    override fun read(buf: ByteBuffer): MetadataProtocol? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMetadataProtocol.read(buf)
    }

    override fun allocationSize(value: MetadataProtocol?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMetadataProtocol.allocationSize(value)
        }
    }

    override fun write(value: MetadataProtocol?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMetadataProtocol.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeNetworkInterfaceStatus: FfiConverterRustBuffer<NetworkInterfaceStatus?> {
    override fun read(buf: ByteBuffer): NetworkInterfaceStatus? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNetworkInterfaceStatus.read(buf)
    }

    override fun allocationSize(value: NetworkInterfaceStatus?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNetworkInterfaceStatus.allocationSize(value)
        }
    }

    override fun write(value: NetworkInterfaceStatus?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNetworkInterfaceStatus.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeNetworkInterfaceType: FfiConverterRustBuffer<NetworkInterfaceType?> {
    override fun read(buf: ByteBuffer): NetworkInterfaceType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNetworkInterfaceType.read(buf)
    }

    override fun allocationSize(value: NetworkInterfaceType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNetworkInterfaceType.allocationSize(value)
        }
    }

    override fun write(value: NetworkInterfaceType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNetworkInterfaceType.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePlacementGroupStrategy: FfiConverterRustBuffer<PlacementGroupStrategy?> {
    override fun read(buf: ByteBuffer): PlacementGroupStrategy? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePlacementGroupStrategy.read(buf)
    }

    override fun allocationSize(value: PlacementGroupStrategy?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePlacementGroupStrategy.allocationSize(value)
        }
    }

    override fun write(value: PlacementGroupStrategy?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePlacementGroupStrategy.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePlacementTargetType: FfiConverterRustBuffer<PlacementTargetType?> {
    override fun read(buf: ByteBuffer): PlacementTargetType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePlacementTargetType.read(buf)
    }

    override fun allocationSize(value: PlacementTargetType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePlacementTargetType.allocationSize(value)
        }
    }

    override fun write(value: PlacementTargetType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePlacementTargetType.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePreemptionPolicy: FfiConverterRustBuffer<PreemptionPolicy?> {
    override fun read(buf: ByteBuffer): PreemptionPolicy? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePreemptionPolicy.read(buf)
    }

    override fun allocationSize(value: PreemptionPolicy?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePreemptionPolicy.allocationSize(value)
        }
    }

    override fun write(value: PreemptionPolicy?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePreemptionPolicy.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeProtocolStateFilteringMode: FfiConverterRustBuffer<ProtocolStateFilteringMode?> {
    override fun read(buf: ByteBuffer): ProtocolStateFilteringMode? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeProtocolStateFilteringMode.read(buf)
    }

    override fun allocationSize(value: ProtocolStateFilteringMode?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeProtocolStateFilteringMode.allocationSize(value)
        }
    }

    override fun write(value: ProtocolStateFilteringMode?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeProtocolStateFilteringMode.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeReasonCode: FfiConverterRustBuffer<ReasonCode?> {
    override fun read(buf: ByteBuffer): ReasonCode? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeReasonCode.read(buf)
    }

    override fun allocationSize(value: ReasonCode?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeReasonCode.allocationSize(value)
        }
    }

    override fun write(value: ReasonCode?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeReasonCode.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeReservationAffinityPolicy: FfiConverterRustBuffer<ReservationAffinityPolicy?> {
    override fun read(buf: ByteBuffer): ReservationAffinityPolicy? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeReservationAffinityPolicy.read(buf)
    }

    override fun allocationSize(value: ReservationAffinityPolicy?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeReservationAffinityPolicy.allocationSize(value)
        }
    }

    override fun write(value: ReservationAffinityPolicy?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeReservationAffinityPolicy.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeVcpuArchitecture: FfiConverterRustBuffer<VcpuArchitecture?> {
    override fun read(buf: ByteBuffer): VcpuArchitecture? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeVcpuArchitecture.read(buf)
    }

    override fun allocationSize(value: VcpuArchitecture?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeVcpuArchitecture.allocationSize(value)
        }
    }

    override fun write(value: VcpuArchitecture?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeVcpuArchitecture.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeVcpuManufacturer: FfiConverterRustBuffer<VcpuManufacturer?> {
    override fun read(buf: ByteBuffer): VcpuManufacturer? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeVcpuManufacturer.read(buf)
    }

    override fun allocationSize(value: VcpuManufacturer?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeVcpuManufacturer.allocationSize(value)
        }
    }

    override fun write(value: VcpuManufacturer?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeVcpuManufacturer.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeVolumeAttachmentStatus: FfiConverterRustBuffer<VolumeAttachmentStatus?> {
    override fun read(buf: ByteBuffer): VolumeAttachmentStatus? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeVolumeAttachmentStatus.read(buf)
    }

    override fun allocationSize(value: VolumeAttachmentStatus?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeVolumeAttachmentStatus.allocationSize(value)
        }
    }

    override fun write(value: VolumeAttachmentStatus?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeVolumeAttachmentStatus.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeVolumeAttachmentType: FfiConverterRustBuffer<VolumeAttachmentType?> {
    override fun read(buf: ByteBuffer): VolumeAttachmentType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeVolumeAttachmentType.read(buf)
    }

    override fun allocationSize(value: VolumeAttachmentType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeVolumeAttachmentType.allocationSize(value)
        }
    }

    override fun write(value: VolumeAttachmentType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeVolumeAttachmentType.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeVolumeBandwidthQosMode: FfiConverterRustBuffer<VolumeBandwidthQosMode?> {
    override fun read(buf: ByteBuffer): VolumeBandwidthQosMode? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeVolumeBandwidthQosMode.read(buf)
    }

    override fun allocationSize(value: VolumeBandwidthQosMode?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeVolumeBandwidthQosMode.allocationSize(value)
        }
    }

    override fun write(value: VolumeBandwidthQosMode?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeVolumeBandwidthQosMode.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeFloatingIpReference: FfiConverterRustBuffer<List<FloatingIpReference>?> {
    override fun read(buf: ByteBuffer): List<FloatingIpReference>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeFloatingIpReference.read(buf)
    }

    override fun allocationSize(value: List<FloatingIpReference>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeFloatingIpReference.allocationSize(value)
        }
    }

    override fun write(value: List<FloatingIpReference>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeFloatingIpReference.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeInstanceDisk: FfiConverterRustBuffer<List<InstanceDisk>?> {
    override fun read(buf: ByteBuffer): List<InstanceDisk>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeInstanceDisk.read(buf)
    }

    override fun allocationSize(value: List<InstanceDisk>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeInstanceDisk.allocationSize(value)
        }
    }

    override fun write(value: List<InstanceDisk>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeInstanceDisk.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeLicensedSoftware: FfiConverterRustBuffer<List<LicensedSoftware>?> {
    override fun read(buf: ByteBuffer): List<LicensedSoftware>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeLicensedSoftware.read(buf)
    }

    override fun allocationSize(value: List<LicensedSoftware>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeLicensedSoftware.allocationSize(value)
        }
    }

    override fun write(value: List<LicensedSoftware>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeLicensedSoftware.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeNetworkAttachmentReference: FfiConverterRustBuffer<List<NetworkAttachmentReference>?> {
    override fun read(buf: ByteBuffer): List<NetworkAttachmentReference>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeNetworkAttachmentReference.read(buf)
    }

    override fun allocationSize(value: List<NetworkAttachmentReference>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeNetworkAttachmentReference.allocationSize(value)
        }
    }

    override fun write(value: List<NetworkAttachmentReference>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeNetworkAttachmentReference.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeNetworkInterfaceReference: FfiConverterRustBuffer<List<NetworkInterfaceReference>?> {
    override fun read(buf: ByteBuffer): List<NetworkInterfaceReference>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeNetworkInterfaceReference.read(buf)
    }

    override fun allocationSize(value: List<NetworkInterfaceReference>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeNetworkInterfaceReference.allocationSize(value)
        }
    }

    override fun write(value: List<NetworkInterfaceReference>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeNetworkInterfaceReference.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeReason: FfiConverterRustBuffer<List<Reason>?> {
    override fun read(buf: ByteBuffer): List<Reason>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeReason.read(buf)
    }

    override fun allocationSize(value: List<Reason>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeReason.allocationSize(value)
        }
    }

    override fun write(value: List<Reason>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeReason.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeReservedIpReference: FfiConverterRustBuffer<List<ReservedIpReference>?> {
    override fun read(buf: ByteBuffer): List<ReservedIpReference>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeReservedIpReference.read(buf)
    }

    override fun allocationSize(value: List<ReservedIpReference>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeReservedIpReference.allocationSize(value)
        }
    }

    override fun write(value: List<ReservedIpReference>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeReservedIpReference.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeResourceReference: FfiConverterRustBuffer<List<ResourceReference>?> {
    override fun read(buf: ByteBuffer): List<ResourceReference>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeResourceReference.read(buf)
    }

    override fun allocationSize(value: List<ResourceReference>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeResourceReference.allocationSize(value)
        }
    }

    override fun write(value: List<ResourceReference>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeResourceReference.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeVolumeAttachmentReference: FfiConverterRustBuffer<List<VolumeAttachmentReference>?> {
    override fun read(buf: ByteBuffer): List<VolumeAttachmentReference>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeVolumeAttachmentReference.read(buf)
    }

    override fun allocationSize(value: List<VolumeAttachmentReference>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeVolumeAttachmentReference.allocationSize(value)
        }
    }

    override fun write(value: List<VolumeAttachmentReference>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeVolumeAttachmentReference.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceString: FfiConverterRustBuffer<List<kotlin.String>> {
    override fun read(buf: ByteBuffer): List<kotlin.String> {
        val len = buf.getInt()
        return List<kotlin.String>(len) {
            FfiConverterString.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.String>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterString.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterString.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeFloatingIpReference: FfiConverterRustBuffer<List<FloatingIpReference>> {
    override fun read(buf: ByteBuffer): List<FloatingIpReference> {
        val len = buf.getInt()
        return List<FloatingIpReference>(len) {
            FfiConverterTypeFloatingIpReference.read(buf)
        }
    }

    override fun allocationSize(value: List<FloatingIpReference>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFloatingIpReference.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FloatingIpReference>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFloatingIpReference.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeInstanceClusterNetworkAttachment: FfiConverterRustBuffer<List<InstanceClusterNetworkAttachment>> {
    override fun read(buf: ByteBuffer): List<InstanceClusterNetworkAttachment> {
        val len = buf.getInt()
        return List<InstanceClusterNetworkAttachment>(len) {
            FfiConverterTypeInstanceClusterNetworkAttachment.read(buf)
        }
    }

    override fun allocationSize(value: List<InstanceClusterNetworkAttachment>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeInstanceClusterNetworkAttachment.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<InstanceClusterNetworkAttachment>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeInstanceClusterNetworkAttachment.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeInstanceDisk: FfiConverterRustBuffer<List<InstanceDisk>> {
    override fun read(buf: ByteBuffer): List<InstanceDisk> {
        val len = buf.getInt()
        return List<InstanceDisk>(len) {
            FfiConverterTypeInstanceDisk.read(buf)
        }
    }

    override fun allocationSize(value: List<InstanceDisk>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeInstanceDisk.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<InstanceDisk>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeInstanceDisk.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeInstanceNetworkAttachment: FfiConverterRustBuffer<List<InstanceNetworkAttachment>> {
    override fun read(buf: ByteBuffer): List<InstanceNetworkAttachment> {
        val len = buf.getInt()
        return List<InstanceNetworkAttachment>(len) {
            FfiConverterTypeInstanceNetworkAttachment.read(buf)
        }
    }

    override fun allocationSize(value: List<InstanceNetworkAttachment>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeInstanceNetworkAttachment.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<InstanceNetworkAttachment>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeInstanceNetworkAttachment.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeInstanceSoftwareAttachment: FfiConverterRustBuffer<List<InstanceSoftwareAttachment>> {
    override fun read(buf: ByteBuffer): List<InstanceSoftwareAttachment> {
        val len = buf.getInt()
        return List<InstanceSoftwareAttachment>(len) {
            FfiConverterTypeInstanceSoftwareAttachment.read(buf)
        }
    }

    override fun allocationSize(value: List<InstanceSoftwareAttachment>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeInstanceSoftwareAttachment.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<InstanceSoftwareAttachment>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeInstanceSoftwareAttachment.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeKey: FfiConverterRustBuffer<List<Key>> {
    override fun read(buf: ByteBuffer): List<Key> {
        val len = buf.getInt()
        return List<Key>(len) {
            FfiConverterTypeKey.read(buf)
        }
    }

    override fun allocationSize(value: List<Key>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeKey.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Key>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeKey.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeKeyReference: FfiConverterRustBuffer<List<KeyReference>> {
    override fun read(buf: ByteBuffer): List<KeyReference> {
        val len = buf.getInt()
        return List<KeyReference>(len) {
            FfiConverterTypeKeyReference.read(buf)
        }
    }

    override fun allocationSize(value: List<KeyReference>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeKeyReference.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<KeyReference>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeKeyReference.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeLicensedSoftware: FfiConverterRustBuffer<List<LicensedSoftware>> {
    override fun read(buf: ByteBuffer): List<LicensedSoftware> {
        val len = buf.getInt()
        return List<LicensedSoftware>(len) {
            FfiConverterTypeLicensedSoftware.read(buf)
        }
    }

    override fun allocationSize(value: List<LicensedSoftware>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLicensedSoftware.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LicensedSoftware>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLicensedSoftware.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeNetworkAttachmentReference: FfiConverterRustBuffer<List<NetworkAttachmentReference>> {
    override fun read(buf: ByteBuffer): List<NetworkAttachmentReference> {
        val len = buf.getInt()
        return List<NetworkAttachmentReference>(len) {
            FfiConverterTypeNetworkAttachmentReference.read(buf)
        }
    }

    override fun allocationSize(value: List<NetworkAttachmentReference>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeNetworkAttachmentReference.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<NetworkAttachmentReference>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeNetworkAttachmentReference.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeNetworkInterface: FfiConverterRustBuffer<List<NetworkInterface>> {
    override fun read(buf: ByteBuffer): List<NetworkInterface> {
        val len = buf.getInt()
        return List<NetworkInterface>(len) {
            FfiConverterTypeNetworkInterface.read(buf)
        }
    }

    override fun allocationSize(value: List<NetworkInterface>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeNetworkInterface.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<NetworkInterface>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeNetworkInterface.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeNetworkInterfaceReference: FfiConverterRustBuffer<List<NetworkInterfaceReference>> {
    override fun read(buf: ByteBuffer): List<NetworkInterfaceReference> {
        val len = buf.getInt()
        return List<NetworkInterfaceReference>(len) {
            FfiConverterTypeNetworkInterfaceReference.read(buf)
        }
    }

    override fun allocationSize(value: List<NetworkInterfaceReference>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeNetworkInterfaceReference.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<NetworkInterfaceReference>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeNetworkInterfaceReference.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePlacementGroup: FfiConverterRustBuffer<List<PlacementGroup>> {
    override fun read(buf: ByteBuffer): List<PlacementGroup> {
        val len = buf.getInt()
        return List<PlacementGroup>(len) {
            FfiConverterTypePlacementGroup.read(buf)
        }
    }

    override fun allocationSize(value: List<PlacementGroup>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePlacementGroup.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PlacementGroup>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePlacementGroup.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeReason: FfiConverterRustBuffer<List<Reason>> {
    override fun read(buf: ByteBuffer): List<Reason> {
        val len = buf.getInt()
        return List<Reason>(len) {
            FfiConverterTypeReason.read(buf)
        }
    }

    override fun allocationSize(value: List<Reason>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeReason.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Reason>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeReason.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeReservedIpReference: FfiConverterRustBuffer<List<ReservedIpReference>> {
    override fun read(buf: ByteBuffer): List<ReservedIpReference> {
        val len = buf.getInt()
        return List<ReservedIpReference>(len) {
            FfiConverterTypeReservedIpReference.read(buf)
        }
    }

    override fun allocationSize(value: List<ReservedIpReference>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeReservedIpReference.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ReservedIpReference>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeReservedIpReference.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeResourceReference: FfiConverterRustBuffer<List<ResourceReference>> {
    override fun read(buf: ByteBuffer): List<ResourceReference> {
        val len = buf.getInt()
        return List<ResourceReference>(len) {
            FfiConverterTypeResourceReference.read(buf)
        }
    }

    override fun allocationSize(value: List<ResourceReference>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeResourceReference.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ResourceReference>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeResourceReference.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeVirtualNetworkInterface: FfiConverterRustBuffer<List<VirtualNetworkInterface>> {
    override fun read(buf: ByteBuffer): List<VirtualNetworkInterface> {
        val len = buf.getInt()
        return List<VirtualNetworkInterface>(len) {
            FfiConverterTypeVirtualNetworkInterface.read(buf)
        }
    }

    override fun allocationSize(value: List<VirtualNetworkInterface>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeVirtualNetworkInterface.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<VirtualNetworkInterface>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeVirtualNetworkInterface.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeVolumeAttachment: FfiConverterRustBuffer<List<VolumeAttachment>> {
    override fun read(buf: ByteBuffer): List<VolumeAttachment> {
        val len = buf.getInt()
        return List<VolumeAttachment>(len) {
            FfiConverterTypeVolumeAttachment.read(buf)
        }
    }

    override fun allocationSize(value: List<VolumeAttachment>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeVolumeAttachment.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<VolumeAttachment>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeVolumeAttachment.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeVolumeAttachmentReference: FfiConverterRustBuffer<List<VolumeAttachmentReference>> {
    override fun read(buf: ByteBuffer): List<VolumeAttachmentReference> {
        val len = buf.getInt()
        return List<VolumeAttachmentReference>(len) {
            FfiConverterTypeVolumeAttachmentReference.read(buf)
        }
    }

    override fun allocationSize(value: List<VolumeAttachmentReference>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeVolumeAttachmentReference.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<VolumeAttachmentReference>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeVolumeAttachmentReference.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterMapStringString: FfiConverterRustBuffer<Map<kotlin.String, kotlin.String>> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, kotlin.String> {
        val len = buf.getInt()
        return buildMap<kotlin.String, kotlin.String>(len) {
            repeat(len) {
                val k = FfiConverterString.read(buf)
                val v = FfiConverterString.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<kotlin.String, kotlin.String>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterString.allocationSize(k) +
            FfiConverterString.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<kotlin.String, kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        // The parens on `(k, v)` here ensure we're calling the right method,
        // which is important for compatibility with older android devices.
        // Ref https://blog.danlew.net/2017/03/16/kotlin-puzzler-whose-line-is-it-anyways/
        value.forEach { (k, v) ->
            FfiConverterString.write(k, buf)
            FfiConverterString.write(v, buf)
        }
    }
}
