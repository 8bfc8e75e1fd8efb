// Made by `make generate` with UniFFI 0.32: changes made here are lost.

// swiftlint:disable all
import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(VpcMetadataFFI)
import VpcMetadataFFI
#endif

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_vpc_metadata_uniffi_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_vpc_metadata_uniffi_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}

// Define reader functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.
//
// With external types, one swift source file needs to be able to call the read
// method on another source file's FfiConverter, but then what visibility
// should Reader have?
// - If Reader is fileprivate, then this means the read() must also
//   be fileprivate, which doesn't work with external types.
// - If Reader is internal/public, we'll get compile errors since both source
//   files will try define the same type.
//
// Instead, the read() method and these helper functions input a tuple of data

fileprivate func createReader(data: Data) -> (data: Data, offset: Data.Index) {
    (data: data, offset: 0)
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (data: Data, offset: Data.Index)) throws -> T {
    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
}

// Reads an arbitrary number of bytes, to be used to read
// raw bytes, this is useful when lifting strings
fileprivate func readBytes(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> Array<UInt8> {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (data: Data, offset: Data.Index)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (data: Data, offset: Data.Index)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (data: Data, offset: Data.Index)) -> Bool {
    return reader.offset < reader.data.count
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    public var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    uniffiEnsureVpcMetadataUniffiInitialized()
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.rustPanic("Rust panic")
            }

        case CALL_CANCELLED:
            fatalError("Cancellation not supported yet")

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}


// Public interface members begin here.


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt32: FfiConverterPrimitive {
    typealias FfiType = Int32
    typealias SwiftType = Int32

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int32 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int32, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt64: FfiConverterPrimitive {
    typealias FfiType = UInt64
    typealias SwiftType = UInt64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDouble: FfiConverterPrimitive {
    typealias FfiType = Double
    typealias SwiftType = Double

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Double {
        return try lift(readDouble(&buf))
    }

    public static func write(_ value: Double, into buf: inout [UInt8]) {
        writeDouble(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    public static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    public static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    public static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
    }

    public static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}




/**
 * The members of a response object that this release does not know.
 *
 * It prints their names only: what the service adds tomorrow may be a secret.
 */
public protocol AdditionalPropertiesProtocol: AnyObject, Sendable {

    /**
     * The members as a JSON object.
     */
    func json()  -> String

    /**
     * The names.
     */
    func names()  -> [String]

}
/**
 * The members of a response object that this release does not know.
 *
 * It prints their names only: what the service adds tomorrow may be a secret.
 */
open class AdditionalProperties: AdditionalPropertiesProtocol, @unchecked Sendable, Equatable, Hashable, CustomDebugStringConvertible, CustomStringConvertible {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_vpc_metadata_uniffi_fn_clone_additionalproperties(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_vpc_metadata_uniffi_fn_free_additionalproperties(handle, $0) }
    }




    /**
     * The members as a JSON object.
     */
open func json() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_json(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The names.
     */
open func names() -> [String]  {
    return try!  FfiConverterSequenceString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_names(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_debug(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
    )
}
// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_display(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
    )
}
// The local Rust `Eq` implementation - only `eq` is used.
public static func == (self: AdditionalProperties, other: AdditionalProperties) -> Bool {
    return try!  FfiConverterBool.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_eq_eq(
            self.uniffiCloneHandle(),
        FfiConverterTypeAdditionalProperties_lower(other),uniffiCallStatus
    )
}
    )
}
// The local Rust `Hash` implementation
public func hash(into hasher: inout Hasher) {
    let val = try!  FfiConverterUInt64.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_hash(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
    )
    hasher.combine(val)
}
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAdditionalProperties: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = AdditionalProperties

    public static func lift(_ handle: UInt64) throws -> AdditionalProperties {
        return AdditionalProperties(unsafeFromHandle: handle)
    }

    public static func lower(_ value: AdditionalProperties) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdditionalProperties {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: AdditionalProperties, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdditionalProperties_lift(_ handle: UInt64) throws -> AdditionalProperties {
    return try FfiConverterTypeAdditionalProperties.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdditionalProperties_lower(_ value: AdditionalProperties) -> UInt64 {
    return FfiConverterTypeAdditionalProperties.lower(value)
}






/**
 * The client of the metadata and identity service.
 *
 * Make one and keep it: it caches its tokens, renews them in the background before they end, and reuses connections.
 * It is safe to share between threads. Making it sends nothing and starts no thread. Every call ends within the
 * `timeout` of the settings, in a value or in an error; a call whose coroutine or task is cancelled is stopped.
 */
public protocol ClientProtocol: AnyObject, Sendable {

    /**
     * Issues an identity certificate for the key of a certificate signing request in PEM form, whose subject may hold
     * only C, ST, L, O and OU and which may ask for no extension. It lives so many seconds, 300 to 3600.
     */
    func createIdentityCertificate(csr: String, expiresIn: Int64?) async throws  -> IdentityCertificate

    /**
     * Exchanges the server's identity for an IAM token of a trusted profile, outside of the client's cache.
     */
    func createIdentityIamToken(trustedProfile: String?) async throws  -> IamToken

    /**
     * Requests a new identity token, beside the managed one, that lives so many seconds, 5 to 3600. It repeats
     * `nonce`, which proves to a third party that it was made for them.
     */
    func createIdentityToken(expiresIn: Int64?, nonce: String?) async throws  -> IdentityToken

    /**
     * Describes the virtual server instance that the caller runs on.
     */
    func getInstance() async throws  -> Instance

    /**
     * Describes one cluster network attachment of the instance.
     */
    func getInstanceClusterNetworkAttachment(id: String) async throws  -> InstanceClusterNetworkAttachment

    /**
     * Returns what the instance was created with: user data, SSH keys, default trusted profile, Windows password.
     */
    func getInstanceInitialization() async throws  -> InstanceInitialization

    /**
     * Describes one network attachment of the instance.
     */
    func getInstanceNetworkAttachment(id: String) async throws  -> InstanceNetworkAttachment

    /**
     * Describes one network interface of the instance.
     */
    func getInstanceNetworkInterface(id: String) async throws  -> NetworkInterface

    /**
     * Describes one software attachment of the instance. Its licence keys are secrets.
     */
    func getInstanceSoftwareAttachment(id: String) async throws  -> InstanceSoftwareAttachment

    /**
     * Describes one volume attachment of the instance.
     */
    func getInstanceVolumeAttachment(id: String) async throws  -> VolumeAttachment

    /**
     * Describes one SSH key, public key included.
     */
    func getKey(id: String) async throws  -> Key

    /**
     * Reads a metadata path that this release has no method for, for example `/metadata/v1/instance/something_new`,
     * and returns its JSON as the service sent it.
     */
    func getMetadata(path: String) async throws  -> String

    /**
     * Describes one placement group.
     */
    func getPlacementGroup(id: String) async throws  -> PlacementGroup

    /**
     * Describes one virtual network interface.
     */
    func getVirtualNetworkInterface(id: String) async throws  -> VirtualNetworkInterface

    /**
     * The managed IAM token of a trusted profile (id, CRN or name), or of the profile of the settings, or else of the
     * server's default profile. Cached per profile and renewed in the background before it ends.
     */
    func iamToken(trustedProfile: String?) async throws  -> String

    /**
     * The managed identity token of this server: cached, shared by all operations, and renewed in the background
     * before it ends.
     */
    func identityToken() async throws  -> String

    /**
     * Lists the cluster network attachments of the instance.
     */
    func listInstanceClusterNetworkAttachments() async throws  -> InstanceClusterNetworkAttachmentCollection

    /**
     * Lists the network attachments of the instance.
     */
    func listInstanceNetworkAttachments() async throws  -> InstanceNetworkAttachmentCollection

    /**
     * Lists the network interfaces of the instance, with their floating IPs and security groups.
     */
    func listInstanceNetworkInterfaces() async throws  -> NetworkInterfaceCollection

    /**
     * Lists the software attachments of the instance. Their licence keys are secrets.
     */
    func listInstanceSoftwareAttachments() async throws  -> InstanceSoftwareAttachmentCollection

    /**
     * Lists the volume attachments of the instance, boot volume included.
     */
    func listInstanceVolumeAttachments() async throws  -> VolumeAttachmentCollection

    /**
     * Lists the SSH keys that the instance was created with.
     */
    func listKeys() async throws  -> KeyCollection

    /**
     * Lists the placement groups of the instance.
     */
    func listPlacementGroups() async throws  -> PlacementGroupCollection

    /**
     * Lists the virtual network interfaces that are attached to the instance.
     */
    func listVirtualNetworkInterfaces() async throws  -> VirtualNetworkInterfaceCollection

    /**
     * Waits, early in the boot of a server, until the service answers and gives an identity token; for at most so many
     * seconds.
     */
    func waitReady(deadline: Double) async throws

}
/**
 * The client of the metadata and identity service.
 *
 * Make one and keep it: it caches its tokens, renews them in the background before they end, and reuses connections.
 * It is safe to share between threads. Making it sends nothing and starts no thread. Every call ends within the
 * `timeout` of the settings, in a value or in an error; a call whose coroutine or task is cancelled is stopped.
 */
open class Client: ClientProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_vpc_metadata_uniffi_fn_clone_client(self.handle, $0) }
    }
    /**
     * A client with these settings; what they leave out comes from the environment, and else is the default.
     */
public convenience init(settings: Settings = Settings())throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeVpcMetadataError_lift) {
        uniffiCallStatus in
    uniffi_vpc_metadata_uniffi_fn_constructor_client_new(
        FfiConverterTypeSettings_lower(settings),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_vpc_metadata_uniffi_fn_free_client(handle, $0) }
    }




    /**
     * Issues an identity certificate for the key of a certificate signing request in PEM form, whose subject may hold
     * only C, ST, L, O and OU and which may ask for no extension. It lives so many seconds, 300 to 3600.
     */
open func createIdentityCertificate(csr: String, expiresIn: Int64? = nil)async throws  -> IdentityCertificate  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_create_identity_certificate(
                        self.uniffiCloneHandle(),FfiConverterString.lower(csr),FfiConverterOptionInt64.lower(expiresIn)
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeIdentityCertificate_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Exchanges the server's identity for an IAM token of a trusted profile, outside of the client's cache.
     */
open func createIdentityIamToken(trustedProfile: String? = nil)async throws  -> IamToken  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_create_identity_iam_token(
                        self.uniffiCloneHandle(),FfiConverterOptionString.lower(trustedProfile)
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeIamToken_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Requests a new identity token, beside the managed one, that lives so many seconds, 5 to 3600. It repeats
     * `nonce`, which proves to a third party that it was made for them.
     */
open func createIdentityToken(expiresIn: Int64? = nil, nonce: String? = nil)async throws  -> IdentityToken  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_create_identity_token(
                        self.uniffiCloneHandle(),FfiConverterOptionInt64.lower(expiresIn),FfiConverterOptionString.lower(nonce)
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeIdentityToken_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Describes the virtual server instance that the caller runs on.
     */
open func getInstance()async throws  -> Instance  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_get_instance(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeInstance_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Describes one cluster network attachment of the instance.
     */
open func getInstanceClusterNetworkAttachment(id: String)async throws  -> InstanceClusterNetworkAttachment  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_cluster_network_attachment(
                        self.uniffiCloneHandle(),FfiConverterString.lower(id)
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeInstanceClusterNetworkAttachment_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Returns what the instance was created with: user data, SSH keys, default trusted profile, Windows password.
     */
open func getInstanceInitialization()async throws  -> InstanceInitialization  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_initialization(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeInstanceInitialization_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Describes one network attachment of the instance.
     */
open func getInstanceNetworkAttachment(id: String)async throws  -> InstanceNetworkAttachment  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_network_attachment(
                        self.uniffiCloneHandle(),FfiConverterString.lower(id)
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeInstanceNetworkAttachment_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Describes one network interface of the instance.
     */
open func getInstanceNetworkInterface(id: String)async throws  -> NetworkInterface  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_network_interface(
                        self.uniffiCloneHandle(),FfiConverterString.lower(id)
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeNetworkInterface_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Describes one software attachment of the instance. Its licence keys are secrets.
     */
open func getInstanceSoftwareAttachment(id: String)async throws  -> InstanceSoftwareAttachment  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_software_attachment(
                        self.uniffiCloneHandle(),FfiConverterString.lower(id)
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeInstanceSoftwareAttachment_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Describes one volume attachment of the instance.
     */
open func getInstanceVolumeAttachment(id: String)async throws  -> VolumeAttachment  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_volume_attachment(
                        self.uniffiCloneHandle(),FfiConverterString.lower(id)
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeVolumeAttachment_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Describes one SSH key, public key included.
     */
open func getKey(id: String)async throws  -> Key  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_get_key(
                        self.uniffiCloneHandle(),FfiConverterString.lower(id)
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeKey_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Reads a metadata path that this release has no method for, for example `/metadata/v1/instance/something_new`,
     * and returns its JSON as the service sent it.
     */
open func getMetadata(path: String)async throws  -> String  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_get_metadata(
                        self.uniffiCloneHandle(),FfiConverterString.lower(path)
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterString.lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Describes one placement group.
     */
open func getPlacementGroup(id: String)async throws  -> PlacementGroup  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_get_placement_group(
                        self.uniffiCloneHandle(),FfiConverterString.lower(id)
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypePlacementGroup_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Describes one virtual network interface.
     */
open func getVirtualNetworkInterface(id: String)async throws  -> VirtualNetworkInterface  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_get_virtual_network_interface(
                        self.uniffiCloneHandle(),FfiConverterString.lower(id)
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeVirtualNetworkInterface_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * The managed IAM token of a trusted profile (id, CRN or name), or of the profile of the settings, or else of the
     * server's default profile. Cached per profile and renewed in the background before it ends.
     */
open func iamToken(trustedProfile: String? = nil)async throws  -> String  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_iam_token(
                        self.uniffiCloneHandle(),FfiConverterOptionString.lower(trustedProfile)
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterString.lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * The managed identity token of this server: cached, shared by all operations, and renewed in the background
     * before it ends.
     */
open func identityToken()async throws  -> String  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_identity_token(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterString.lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Lists the cluster network attachments of the instance.
     */
open func listInstanceClusterNetworkAttachments()async throws  -> InstanceClusterNetworkAttachmentCollection  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_cluster_network_attachments(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeInstanceClusterNetworkAttachmentCollection_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Lists the network attachments of the instance.
     */
open func listInstanceNetworkAttachments()async throws  -> InstanceNetworkAttachmentCollection  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_network_attachments(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeInstanceNetworkAttachmentCollection_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Lists the network interfaces of the instance, with their floating IPs and security groups.
     */
open func listInstanceNetworkInterfaces()async throws  -> NetworkInterfaceCollection  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_network_interfaces(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeNetworkInterfaceCollection_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Lists the software attachments of the instance. Their licence keys are secrets.
     */
open func listInstanceSoftwareAttachments()async throws  -> InstanceSoftwareAttachmentCollection  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_software_attachments(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeInstanceSoftwareAttachmentCollection_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Lists the volume attachments of the instance, boot volume included.
     */
open func listInstanceVolumeAttachments()async throws  -> VolumeAttachmentCollection  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_volume_attachments(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeVolumeAttachmentCollection_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Lists the SSH keys that the instance was created with.
     */
open func listKeys()async throws  -> KeyCollection  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_list_keys(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeKeyCollection_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Lists the placement groups of the instance.
     */
open func listPlacementGroups()async throws  -> PlacementGroupCollection  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_list_placement_groups(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypePlacementGroupCollection_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Lists the virtual network interfaces that are attached to the instance.
     */
open func listVirtualNetworkInterfaces()async throws  -> VirtualNetworkInterfaceCollection  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_list_virtual_network_interfaces(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeVirtualNetworkInterfaceCollection_lift,
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}

    /**
     * Waits, early in the boot of a server, until the service answers and gives an identity token; for at most so many
     * seconds.
     */
open func waitReady(deadline: Double)async throws   {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_vpc_metadata_uniffi_fn_method_client_wait_ready(
                        self.uniffiCloneHandle(),FfiConverterDouble.lower(deadline)
                )
            },
            pollFunc: ffi_vpc_metadata_uniffi_rust_future_poll_void,
            completeFunc: ffi_vpc_metadata_uniffi_rust_future_complete_void,
            freeFunc: ffi_vpc_metadata_uniffi_rust_future_free_void,
            liftFunc: { $0 },
            errorHandler: FfiConverterTypeVpcMetadataError_lift
        )
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeClient: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Client

    public static func lift(_ handle: UInt64) throws -> Client {
        return Client(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Client) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Client {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Client, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClient_lift(_ handle: UInt64) throws -> Client {
    return try FfiConverterTypeClient.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClient_lower(_ value: Client) -> UInt64 {
    return FfiConverterTypeClient.lower(value)
}






/**
 * A secret text: a token, a licence key, an encrypted password, user data.
 *
 * It prints as `[redacted]`, so it reaches a log or a message only where `expose` is called. The text lives in native
 * memory, which is overwritten when the secret is freed; what `expose` returns is an ordinary text.
 */
public protocol SecretProtocol: AnyObject, Sendable {

    /**
     * The text itself.
     */
    func expose()  -> String

}
/**
 * A secret text: a token, a licence key, an encrypted password, user data.
 *
 * It prints as `[redacted]`, so it reaches a log or a message only where `expose` is called. The text lives in native
 * memory, which is overwritten when the secret is freed; what `expose` returns is an ordinary text.
 */
open class Secret: SecretProtocol, @unchecked Sendable, Equatable, Hashable, CustomDebugStringConvertible, CustomStringConvertible {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_vpc_metadata_uniffi_fn_clone_secret(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_vpc_metadata_uniffi_fn_free_secret(handle, $0) }
    }




    /**
     * The text itself.
     */
open func expose() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_vpc_metadata_uniffi_fn_method_secret_expose(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_debug(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
    )
}
// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_display(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
    )
}
// The local Rust `Eq` implementation - only `eq` is used.
public static func == (self: Secret, other: Secret) -> Bool {
    return try!  FfiConverterBool.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_eq_eq(
            self.uniffiCloneHandle(),
        FfiConverterTypeSecret_lower(other),uniffiCallStatus
    )
}
    )
}
// The local Rust `Hash` implementation
public func hash(into hasher: inout Hasher) {
    let val = try!  FfiConverterUInt64.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_hash(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
    )
    hasher.combine(val)
}
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSecret: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Secret

    public static func lift(_ handle: UInt64) throws -> Secret {
        return Secret(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Secret) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Secret {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Secret, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSecret_lift(_ handle: UInt64) throws -> Secret {
    return try FfiConverterTypeSecret.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSecret_lower(_ value: Secret) -> UInt64 {
    return FfiConverterTypeSecret.lower(value)
}




/**
 * How the capacity of an instance was obtained.
 */
public struct Availability {
    /**
     * Its class.
     */
    public var `class`: AvailabilityClass?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its class.
         */`class`: AvailabilityClass? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.`class` = `class`
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension Availability: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAvailability: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Availability {
        return
            try Availability(
                class: FfiConverterOptionTypeAvailabilityClass.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: Availability, into buf: inout [UInt8]) {
        FfiConverterOptionTypeAvailabilityClass.write(value.`class`, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAvailability_lift(_ buf: RustBuffer) throws -> Availability {
    return try FfiConverterTypeAvailability.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAvailability_lower(_ value: Availability) -> RustBuffer {
    return FfiConverterTypeAvailability.lower(value)
}


/**
 * What happens to an instance when something happens to its host.
 */
public struct AvailabilityPolicy {
    /**
     * When the host fails.
     */
    public var hostFailure: HostFailurePolicy?
    /**
     * When the capacity is taken back. Says nothing unless the instance is a spot instance.
     */
    public var preemption: PreemptionPolicy?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When the host fails.
         */hostFailure: HostFailurePolicy? = nil,
        /**
         * When the capacity is taken back. Says nothing unless the instance is a spot instance.
         */preemption: PreemptionPolicy? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.hostFailure = hostFailure
        self.preemption = preemption
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension AvailabilityPolicy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAvailabilityPolicy: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AvailabilityPolicy {
        return
            try AvailabilityPolicy(
                hostFailure: FfiConverterOptionTypeHostFailurePolicy.read(from: &buf),
                preemption: FfiConverterOptionTypePreemptionPolicy.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: AvailabilityPolicy, into buf: inout [UInt8]) {
        FfiConverterOptionTypeHostFailurePolicy.write(value.hostFailure, into: &buf)
        FfiConverterOptionTypePreemptionPolicy.write(value.preemption, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAvailabilityPolicy_lift(_ buf: RustBuffer) throws -> AvailabilityPolicy {
    return try FfiConverterTypeAvailabilityPolicy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAvailabilityPolicy_lower(_ value: AvailabilityPolicy) -> RustBuffer {
    return FfiConverterTypeAvailabilityPolicy.lower(value)
}


/**
 * What of the catalog something was provisioned from.
 */
public struct CatalogOffering {
    /**
     * The billing plan; absent for offerings that have none.
     */
    public var plan: CrnReference?
    /**
     * The version of the offering.
     */
    public var version: CrnReference?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The billing plan; absent for offerings that have none.
         */plan: CrnReference? = nil,
        /**
         * The version of the offering.
         */version: CrnReference? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.plan = plan
        self.version = version
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension CatalogOffering: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCatalogOffering: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CatalogOffering {
        return
            try CatalogOffering(
                plan: FfiConverterOptionTypeCrnReference.read(from: &buf),
                version: FfiConverterOptionTypeCrnReference.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: CatalogOffering, into buf: inout [UInt8]) {
        FfiConverterOptionTypeCrnReference.write(value.plan, into: &buf)
        FfiConverterOptionTypeCrnReference.write(value.version, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCatalogOffering_lift(_ buf: RustBuffer) throws -> CatalogOffering {
    return try FfiConverterTypeCatalogOffering.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCatalogOffering_lower(_ value: CatalogOffering) -> RustBuffer {
    return FfiConverterTypeCatalogOffering.lower(value)
}


/**
 * An interface to a cluster network, over which GPUs of different instances reach each other.
 */
public struct ClusterNetworkInterface {
    /**
     * There if the interface no longer exists.
     */
    public var deleted: Deleted?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * The id.
     */
    public var id: String?
    /**
     * The name.
     */
    public var name: String?
    /**
     * The address in the cluster network.
     */
    public var primaryIp: ReservedIpReference?
    /**
     * `cluster_network_interface`.
     */
    public var resourceType: String?
    /**
     * The cluster network subnet.
     */
    public var subnet: ResourceReference?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * There if the interface no longer exists.
         */deleted: Deleted? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * The id.
         */id: String? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * The address in the cluster network.
         */primaryIp: ReservedIpReference? = nil,
        /**
         * `cluster_network_interface`.
         */resourceType: String? = nil,
        /**
         * The cluster network subnet.
         */subnet: ResourceReference? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.deleted = deleted
        self.href = href
        self.id = id
        self.name = name
        self.primaryIp = primaryIp
        self.resourceType = resourceType
        self.subnet = subnet
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension ClusterNetworkInterface: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeClusterNetworkInterface: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ClusterNetworkInterface {
        return
            try ClusterNetworkInterface(
                deleted: FfiConverterOptionTypeDeleted.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                id: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                primaryIp: FfiConverterOptionTypeReservedIpReference.read(from: &buf),
                resourceType: FfiConverterOptionString.read(from: &buf),
                subnet: FfiConverterOptionTypeResourceReference.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: ClusterNetworkInterface, into buf: inout [UInt8]) {
        FfiConverterOptionTypeDeleted.write(value.deleted, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypeReservedIpReference.write(value.primaryIp, into: &buf)
        FfiConverterOptionString.write(value.resourceType, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.subnet, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClusterNetworkInterface_lift(_ buf: RustBuffer) throws -> ClusterNetworkInterface {
    return try FfiConverterTypeClusterNetworkInterface.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClusterNetworkInterface_lower(_ value: ClusterNetworkInterface) -> RustBuffer {
    return FfiConverterTypeClusterNetworkInterface.lower(value)
}


/**
 * A reference by CRN: the version or plan of a catalog offering, an instance of a software offering.
 */
public struct CrnReference {
    /**
     * The CRN.
     */
    public var crn: String?
    /**
     * There if the target no longer exists.
     */
    public var deleted: Deleted?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The CRN.
         */crn: String? = nil,
        /**
         * There if the target no longer exists.
         */deleted: Deleted? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.crn = crn
        self.deleted = deleted
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension CrnReference: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCrnReference: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CrnReference {
        return
            try CrnReference(
                crn: FfiConverterOptionString.read(from: &buf),
                deleted: FfiConverterOptionTypeDeleted.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: CrnReference, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.crn, into: &buf)
        FfiConverterOptionTypeDeleted.write(value.deleted, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCrnReference_lift(_ buf: RustBuffer) throws -> CrnReference {
    return try FfiConverterTypeCrnReference.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCrnReference_lower(_ value: CrnReference) -> RustBuffer {
    return FfiConverterTypeCrnReference.lower(value)
}


/**
 * The trusted profile for IAM token requests that name none.
 *
 * As of the creation of the server: that the profile still exists and is still linked is known to IAM alone.
 */
public struct DefaultTrustedProfile {
    /**
     * Whether the server was linked to the profile when it was created.
     */
    public var autoLink: Bool?
    /**
     * The profile.
     */
    public var target: ResourceReference?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether the server was linked to the profile when it was created.
         */autoLink: Bool? = nil,
        /**
         * The profile.
         */target: ResourceReference? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.autoLink = autoLink
        self.target = target
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension DefaultTrustedProfile: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDefaultTrustedProfile: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DefaultTrustedProfile {
        return
            try DefaultTrustedProfile(
                autoLink: FfiConverterOptionBool.read(from: &buf),
                target: FfiConverterOptionTypeResourceReference.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: DefaultTrustedProfile, into buf: inout [UInt8]) {
        FfiConverterOptionBool.write(value.autoLink, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.target, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDefaultTrustedProfile_lift(_ buf: RustBuffer) throws -> DefaultTrustedProfile {
    return try FfiConverterTypeDefaultTrustedProfile.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDefaultTrustedProfile_lower(_ value: DefaultTrustedProfile) -> RustBuffer {
    return FfiConverterTypeDefaultTrustedProfile.lower(value)
}


/**
 * Present in a reference when its target no longer exists.
 */
public struct Deleted {
    /**
     * A page about deleted resources.
     */
    public var moreInfo: String?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * A page about deleted resources.
         */moreInfo: String? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.moreInfo = moreInfo
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension Deleted: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDeleted: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Deleted {
        return
            try Deleted(
                moreInfo: FfiConverterOptionString.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: Deleted, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.moreInfo, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDeleted_lift(_ buf: RustBuffer) throws -> Deleted {
    return try FfiConverterTypeDeleted.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDeleted_lower(_ value: Deleted) -> RustBuffer {
    return FfiConverterTypeDeleted.lower(value)
}


/**
 * Everything that is known about an error. Nothing here ever holds a token, a licence key, a password or user data.
 */
public struct ErrorDetails: Equatable, Hashable {
    /**
     * The name of the kind, the same in every language, for example `not_found`.
     */
    public var kind: String
    /**
     * One line for people. The wording may change: decide by kind and code.
     */
    public var message: String
    /**
     * The HTTP status, where there was a response.
     */
    public var status: Int32?
    /**
     * The service's own error code, for example `profile_not_linked`.
     */
    public var code: String?
    /**
     * The field, header or parameter that the service objected to.
     */
    public var target: String?
    /**
     * A page of the service's documentation about the error.
     */
    public var moreInfo: String?
    /**
     * The service's id of the failed request, which IBM's support asks for.
     */
    public var trace: String?
    /**
     * The id of the operation that failed, for example `get-instance`. Absent for errors of settings.
     */
    public var operation: String?
    /**
     * How many requests were made for the step that failed; 0 when nothing was sent.
     */
    public var attempts: Int64
    /**
     * What to do about it, with the command where there is one.
     */
    public var hint: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The name of the kind, the same in every language, for example `not_found`.
         */kind: String,
        /**
         * One line for people. The wording may change: decide by kind and code.
         */message: String,
        /**
         * The HTTP status, where there was a response.
         */status: Int32?,
        /**
         * The service's own error code, for example `profile_not_linked`.
         */code: String?,
        /**
         * The field, header or parameter that the service objected to.
         */target: String?,
        /**
         * A page of the service's documentation about the error.
         */moreInfo: String?,
        /**
         * The service's id of the failed request, which IBM's support asks for.
         */trace: String?,
        /**
         * The id of the operation that failed, for example `get-instance`. Absent for errors of settings.
         */operation: String?,
        /**
         * How many requests were made for the step that failed; 0 when nothing was sent.
         */attempts: Int64,
        /**
         * What to do about it, with the command where there is one.
         */hint: String?) {
        self.kind = kind
        self.message = message
        self.status = status
        self.code = code
        self.target = target
        self.moreInfo = moreInfo
        self.trace = trace
        self.operation = operation
        self.attempts = attempts
        self.hint = hint
    }




}

#if compiler(>=6)
extension ErrorDetails: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeErrorDetails: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ErrorDetails {
        return
            try ErrorDetails(
                kind: FfiConverterString.read(from: &buf),
                message: FfiConverterString.read(from: &buf),
                status: FfiConverterOptionInt32.read(from: &buf),
                code: FfiConverterOptionString.read(from: &buf),
                target: FfiConverterOptionString.read(from: &buf),
                moreInfo: FfiConverterOptionString.read(from: &buf),
                trace: FfiConverterOptionString.read(from: &buf),
                operation: FfiConverterOptionString.read(from: &buf),
                attempts: FfiConverterInt64.read(from: &buf),
                hint: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: ErrorDetails, into buf: inout [UInt8]) {
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterOptionInt32.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.code, into: &buf)
        FfiConverterOptionString.write(value.target, into: &buf)
        FfiConverterOptionString.write(value.moreInfo, into: &buf)
        FfiConverterOptionString.write(value.trace, into: &buf)
        FfiConverterOptionString.write(value.operation, into: &buf)
        FfiConverterInt64.write(value.attempts, into: &buf)
        FfiConverterOptionString.write(value.hint, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeErrorDetails_lift(_ buf: RustBuffer) throws -> ErrorDetails {
    return try FfiConverterTypeErrorDetails.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeErrorDetails_lower(_ value: ErrorDetails) -> RustBuffer {
    return FfiConverterTypeErrorDetails.lower(value)
}


/**
 * A public address.
 */
public struct FloatingIpReference {
    /**
     * The IPv4 address.
     */
    public var address: String?
    /**
     * The CRN.
     */
    public var crn: String?
    /**
     * There if the floating IP no longer exists.
     */
    public var deleted: Deleted?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * The id.
     */
    public var id: String?
    /**
     * The name.
     */
    public var name: String?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The IPv4 address.
         */address: String? = nil,
        /**
         * The CRN.
         */crn: String? = nil,
        /**
         * There if the floating IP no longer exists.
         */deleted: Deleted? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * The id.
         */id: String? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.address = address
        self.crn = crn
        self.deleted = deleted
        self.href = href
        self.id = id
        self.name = name
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension FloatingIpReference: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFloatingIpReference: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FloatingIpReference {
        return
            try FloatingIpReference(
                address: FfiConverterOptionString.read(from: &buf),
                crn: FfiConverterOptionString.read(from: &buf),
                deleted: FfiConverterOptionTypeDeleted.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                id: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: FloatingIpReference, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.address, into: &buf)
        FfiConverterOptionString.write(value.crn, into: &buf)
        FfiConverterOptionTypeDeleted.write(value.deleted, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFloatingIpReference_lift(_ buf: RustBuffer) throws -> FloatingIpReference {
    return try FfiConverterTypeFloatingIpReference.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFloatingIpReference_lower(_ value: FloatingIpReference) -> RustBuffer {
    return FfiConverterTypeFloatingIpReference.lower(value)
}


/**
 * The GPUs of an instance.
 */
public struct Gpu {
    /**
     * How many.
     */
    public var count: Int64?
    /**
     * Who made them.
     */
    public var manufacturer: GpuManufacturer?
    /**
     * The memory of all of them together, in GiB.
     */
    public var memory: Int64?
    /**
     * The model, for example `H100`.
     */
    public var model: String?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How many.
         */count: Int64? = nil,
        /**
         * Who made them.
         */manufacturer: GpuManufacturer? = nil,
        /**
         * The memory of all of them together, in GiB.
         */memory: Int64? = nil,
        /**
         * The model, for example `H100`.
         */model: String? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.count = count
        self.manufacturer = manufacturer
        self.memory = memory
        self.model = model
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension Gpu: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGpu: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Gpu {
        return
            try Gpu(
                count: FfiConverterOptionInt64.read(from: &buf),
                manufacturer: FfiConverterOptionTypeGpuManufacturer.read(from: &buf),
                memory: FfiConverterOptionInt64.read(from: &buf),
                model: FfiConverterOptionString.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: Gpu, into buf: inout [UInt8]) {
        FfiConverterOptionInt64.write(value.count, into: &buf)
        FfiConverterOptionTypeGpuManufacturer.write(value.manufacturer, into: &buf)
        FfiConverterOptionInt64.write(value.memory, into: &buf)
        FfiConverterOptionString.write(value.model, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGpu_lift(_ buf: RustBuffer) throws -> Gpu {
    return try FfiConverterTypeGpu.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGpu_lower(_ value: Gpu) -> RustBuffer {
    return FfiConverterTypeGpu.lower(value)
}


/**
 * A token that IBM Cloud services accept, with the rights of a trusted profile.
 *
 * Returned by `create_identity_iam_token`.
 */
public struct IamToken {
    /**
     * The token, a JSON Web Token.
     */
    public var accessToken: Secret
    /**
     * When it was issued, by the service's clock.
     */
    public var createdAt: String?
    /**
     * When it expires, by the service's clock.
     */
    public var expiresAt: String?
    /**
     * Its whole life in seconds, counted from `created_at`: usually 3600.
     */
    public var expiresIn: Int64?
    /**
     * A nonce, should the service send one; none is asked for.
     */
    public var nonce: String?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The token, a JSON Web Token.
         */accessToken: Secret,
        /**
         * When it was issued, by the service's clock.
         */createdAt: String? = nil,
        /**
         * When it expires, by the service's clock.
         */expiresAt: String? = nil,
        /**
         * Its whole life in seconds, counted from `created_at`: usually 3600.
         */expiresIn: Int64? = nil,
        /**
         * A nonce, should the service send one; none is asked for.
         */nonce: String? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.accessToken = accessToken
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.expiresIn = expiresIn
        self.nonce = nonce
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension IamToken: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIamToken: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IamToken {
        return
            try IamToken(
                accessToken: FfiConverterTypeSecret.read(from: &buf),
                createdAt: FfiConverterOptionString.read(from: &buf),
                expiresAt: FfiConverterOptionString.read(from: &buf),
                expiresIn: FfiConverterOptionInt64.read(from: &buf),
                nonce: FfiConverterOptionString.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: IamToken, into buf: inout [UInt8]) {
        FfiConverterTypeSecret.write(value.accessToken, into: &buf)
        FfiConverterOptionString.write(value.createdAt, into: &buf)
        FfiConverterOptionString.write(value.expiresAt, into: &buf)
        FfiConverterOptionInt64.write(value.expiresIn, into: &buf)
        FfiConverterOptionString.write(value.nonce, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIamToken_lift(_ buf: RustBuffer) throws -> IamToken {
    return try FfiConverterTypeIamToken.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIamToken_lower(_ value: IamToken) -> RustBuffer {
    return FfiConverterTypeIamToken.lower(value)
}


/**
 * A certificate that proves which server its holder is.
 *
 * Returned by `create_identity_certificate`.
 */
public struct IdentityCertificate {
    /**
     * The chain in PEM: the certificate for the request's key, then the intermediate authority's. The root is not
     * part of it.
     */
    public var certificates: [String]
    /**
     * When it was issued, by the service's clock.
     */
    public var createdAt: String?
    /**
     * When it expires, by the service's clock.
     */
    public var expiresAt: String?
    /**
     * Its whole life in seconds, counted from `created_at`: up to 3600.
     */
    public var expiresIn: Int64?
    /**
     * The id.
     */
    public var id: String?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The chain in PEM: the certificate for the request's key, then the intermediate authority's. The root is not
         * part of it.
         */certificates: [String],
        /**
         * When it was issued, by the service's clock.
         */createdAt: String? = nil,
        /**
         * When it expires, by the service's clock.
         */expiresAt: String? = nil,
        /**
         * Its whole life in seconds, counted from `created_at`: up to 3600.
         */expiresIn: Int64? = nil,
        /**
         * The id.
         */id: String? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.certificates = certificates
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.expiresIn = expiresIn
        self.id = id
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension IdentityCertificate: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIdentityCertificate: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdentityCertificate {
        return
            try IdentityCertificate(
                certificates: FfiConverterSequenceString.read(from: &buf),
                createdAt: FfiConverterOptionString.read(from: &buf),
                expiresAt: FfiConverterOptionString.read(from: &buf),
                expiresIn: FfiConverterOptionInt64.read(from: &buf),
                id: FfiConverterOptionString.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: IdentityCertificate, into buf: inout [UInt8]) {
        FfiConverterSequenceString.write(value.certificates, into: &buf)
        FfiConverterOptionString.write(value.createdAt, into: &buf)
        FfiConverterOptionString.write(value.expiresAt, into: &buf)
        FfiConverterOptionInt64.write(value.expiresIn, into: &buf)
        FfiConverterOptionString.write(value.id, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentityCertificate_lift(_ buf: RustBuffer) throws -> IdentityCertificate {
    return try FfiConverterTypeIdentityCertificate.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentityCertificate_lower(_ value: IdentityCertificate) -> RustBuffer {
    return FfiConverterTypeIdentityCertificate.lower(value)
}


/**
 * A token that proves which server the caller runs on. The metadata reads and the other identity operations ask for one.
 *
 * Returned by `create_identity_token`.
 */
public struct IdentityToken {
    /**
     * The token, a JSON Web Token.
     */
    public var accessToken: Secret
    /**
     * When it was issued, by the service's clock.
     */
    public var createdAt: String?
    /**
     * When it expires, by the service's clock.
     */
    public var expiresAt: String?
    /**
     * Its whole life in seconds, counted from `created_at`: 5 to 3600.
     */
    public var expiresIn: Int64?
    /**
     * The nonce of the request, from servers that repeat it here. [`IdentityClaims`] has it, too.
     */
    public var nonce: String?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The token, a JSON Web Token.
         */accessToken: Secret,
        /**
         * When it was issued, by the service's clock.
         */createdAt: String? = nil,
        /**
         * When it expires, by the service's clock.
         */expiresAt: String? = nil,
        /**
         * Its whole life in seconds, counted from `created_at`: 5 to 3600.
         */expiresIn: Int64? = nil,
        /**
         * The nonce of the request, from servers that repeat it here. [`IdentityClaims`] has it, too.
         */nonce: String? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.accessToken = accessToken
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.expiresIn = expiresIn
        self.nonce = nonce
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension IdentityToken: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIdentityToken: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdentityToken {
        return
            try IdentityToken(
                accessToken: FfiConverterTypeSecret.read(from: &buf),
                createdAt: FfiConverterOptionString.read(from: &buf),
                expiresAt: FfiConverterOptionString.read(from: &buf),
                expiresIn: FfiConverterOptionInt64.read(from: &buf),
                nonce: FfiConverterOptionString.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: IdentityToken, into buf: inout [UInt8]) {
        FfiConverterTypeSecret.write(value.accessToken, into: &buf)
        FfiConverterOptionString.write(value.createdAt, into: &buf)
        FfiConverterOptionString.write(value.expiresAt, into: &buf)
        FfiConverterOptionInt64.write(value.expiresIn, into: &buf)
        FfiConverterOptionString.write(value.nonce, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentityToken_lift(_ buf: RustBuffer) throws -> IdentityToken {
    return try FfiConverterTypeIdentityToken.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentityToken_lower(_ value: IdentityToken) -> RustBuffer {
    return FfiConverterTypeIdentityToken.lower(value)
}


/**
 * The image that an instance was created from.
 */
public struct ImageReference {
    /**
     * The CRN.
     */
    public var crn: String?
    /**
     * There if the image no longer exists.
     */
    public var deleted: Deleted?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * The id.
     */
    public var id: String?
    /**
     * The name, for example `ibm-ubuntu-24-04-6-minimal-amd64-3`.
     */
    public var name: String?
    /**
     * There if the image is of another account or region.
     */
    public var remote: ImageRemote?
    /**
     * `image`.
     */
    public var resourceType: String?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The CRN.
         */crn: String? = nil,
        /**
         * There if the image no longer exists.
         */deleted: Deleted? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * The id.
         */id: String? = nil,
        /**
         * The name, for example `ibm-ubuntu-24-04-6-minimal-amd64-3`.
         */name: String? = nil,
        /**
         * There if the image is of another account or region.
         */remote: ImageRemote? = nil,
        /**
         * `image`.
         */resourceType: String? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.crn = crn
        self.deleted = deleted
        self.href = href
        self.id = id
        self.name = name
        self.remote = remote
        self.resourceType = resourceType
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension ImageReference: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeImageReference: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ImageReference {
        return
            try ImageReference(
                crn: FfiConverterOptionString.read(from: &buf),
                deleted: FfiConverterOptionTypeDeleted.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                id: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                remote: FfiConverterOptionTypeImageRemote.read(from: &buf),
                resourceType: FfiConverterOptionString.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: ImageReference, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.crn, into: &buf)
        FfiConverterOptionTypeDeleted.write(value.deleted, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypeImageRemote.write(value.remote, into: &buf)
        FfiConverterOptionString.write(value.resourceType, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImageReference_lift(_ buf: RustBuffer) throws -> ImageReference {
    return try FfiConverterTypeImageReference.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImageReference_lower(_ value: ImageReference) -> RustBuffer {
    return FfiConverterTypeImageReference.lower(value)
}


/**
 * Where an image that is not of this account and region comes from.
 */
public struct ImageRemote {
    /**
     * The other account.
     */
    public var account: ResourceReference?
    /**
     * The other region.
     */
    public var region: NamedReference?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The other account.
         */account: ResourceReference? = nil,
        /**
         * The other region.
         */region: NamedReference? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.account = account
        self.region = region
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension ImageRemote: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeImageRemote: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ImageRemote {
        return
            try ImageRemote(
                account: FfiConverterOptionTypeResourceReference.read(from: &buf),
                region: FfiConverterOptionTypeNamedReference.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: ImageRemote, into buf: inout [UInt8]) {
        FfiConverterOptionTypeResourceReference.write(value.account, into: &buf)
        FfiConverterOptionTypeNamedReference.write(value.region, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImageRemote_lift(_ buf: RustBuffer) throws -> ImageRemote {
    return try FfiConverterTypeImageRemote.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImageRemote_lower(_ value: ImageRemote) -> RustBuffer {
    return FfiConverterTypeImageRemote.lower(value)
}


/**
 * The virtual server instance that the caller runs on.
 *
 * Returned by `get_instance`.
 */
public struct Instance {
    /**
     * The id, for example `0717_4ba8eb7c-fafc-5647-a0d5-92ff08e8c307`.
     */
    public var id: String
    /**
     * How its capacity was obtained.
     */
    public var availability: Availability?
    /**
     * What happens when its host fails or its capacity is taken back.
     */
    public var availabilityPolicy: AvailabilityPolicy?
    /**
     * Bandwidth of network and volumes together, in megabits per second.
     */
    public var bandwidth: Int64?
    /**
     * The attachment of the volume that it boots from.
     */
    public var bootVolumeAttachment: VolumeAttachmentReference?
    /**
     * What of the catalog it was provisioned from, if it was.
     */
    public var catalogOffering: CatalogOffering?
    /**
     * The cluster network that it is part of.
     */
    public var clusterNetwork: ResourceReference?
    /**
     * The confidential computing technology in use.
     */
    public var confidentialComputeMode: ConfidentialComputeMode?
    /**
     * When it was created.
     */
    public var createdAt: String?
    /**
     * The CRN, which names the account, too: [`Instance::account_id`].
     */
    public var crn: String?
    /**
     * The dedicated host that it is on, if it is on one.
     */
    public var dedicatedHost: ResourceReference?
    /**
     * Whether secure boot is on.
     */
    public var enableSecureBoot: Bool?
    /**
     * Its GPUs, if its profile has any.
     */
    public var gpu: Gpu?
    /**
     * How well it works.
     */
    public var healthState: HealthState?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * The image that it was created from.
     */
    public var image: ImageReference?
    /**
     * Its place in an instance group.
     */
    public var instanceGroupMembership: ResourceReference?
    /**
     * Where it is between creation and end.
     */
    public var lifecycleState: LifecycleState?
    /**
     * Memory in GiB, rounded down.
     */
    public var memory: Int64?
    /**
     * How its metadata service is set up.
     */
    public var metadataService: MetadataService?
    /**
     * The name.
     */
    public var name: String?
    /**
     * How many NUMA nodes it has; absent unless it runs.
     */
    public var numaCount: Int64?
    /**
     * What it was placed on or in, if anything in particular.
     */
    public var placementTarget: PlacementTarget?
    /**
     * The primary network attachment; absent on servers without network attachments.
     */
    public var primaryNetworkAttachment: NetworkAttachmentReference?
    /**
     * The primary network interface.
     */
    public var primaryNetworkInterface: NetworkInterfaceReference?
    /**
     * Its profile, for example `bx2-2x8`.
     */
    public var profile: NamedReference?
    /**
     * The reservation that it uses, if it uses one.
     */
    public var reservation: ResourceReference?
    /**
     * Which reservations it may use.
     */
    public var reservationAffinity: ReservationAffinity?
    /**
     * Its resource group.
     */
    public var resourceGroup: ResourceReference?
    /**
     * `instance`.
     */
    public var resourceType: String?
    /**
     * Whether the present state allows it to be started.
     */
    public var startable: Bool?
    /**
     * What it is doing.
     */
    public var status: InstanceStatus?
    /**
     * Hardware threads per core: 1 or 2.
     */
    public var threadsPerCore: Int64?
    /**
     * The share of `bandwidth` that its network has, in megabits per second.
     */
    public var totalNetworkBandwidth: Int64?
    /**
     * The share of `bandwidth` that its volumes have, in megabits per second.
     */
    public var totalVolumeBandwidth: Int64?
    /**
     * Its virtual processors.
     */
    public var vcpu: Vcpu?
    /**
     * How its volumes share their bandwidth.
     */
    public var volumeBandwidthQosMode: VolumeBandwidthQosMode?
    /**
     * Its VPC.
     */
    public var vpc: ResourceReference?
    /**
     * Its zone, from which the region follows: [`Instance::region`].
     */
    public var zone: NamedReference?
    /**
     * The attachments to cluster networks, in the order of the devices.
     */
    public var clusterNetworkAttachments: [ResourceReference]?
    /**
     * The disks that come with the profile. Their data goes when the instance is stopped.
     */
    public var disks: [InstanceDisk]?
    /**
     * Why the health state is what it is.
     */
    public var healthReasons: [Reason]?
    /**
     * Why the lifecycle state is what it is.
     */
    public var lifecycleReasons: [Reason]?
    /**
     * The network attachments; empty on servers of the older kind, which have network interfaces only.
     */
    public var networkAttachments: [NetworkAttachmentReference]?
    /**
     * The network interfaces. Servers with network attachments have a mirror of each here, under the same id.
     */
    public var networkInterfaces: [NetworkInterfaceReference]?
    /**
     * The software attachments.
     */
    public var softwareAttachments: [ResourceReference]?
    /**
     * Why the status is what it is.
     */
    public var statusReasons: [Reason]?
    /**
     * The volume attachments, that of the boot volume included.
     */
    public var volumeAttachments: [VolumeAttachmentReference]?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id, for example `0717_4ba8eb7c-fafc-5647-a0d5-92ff08e8c307`.
         */id: String,
        /**
         * How its capacity was obtained.
         */availability: Availability? = nil,
        /**
         * What happens when its host fails or its capacity is taken back.
         */availabilityPolicy: AvailabilityPolicy? = nil,
        /**
         * Bandwidth of network and volumes together, in megabits per second.
         */bandwidth: Int64? = nil,
        /**
         * The attachment of the volume that it boots from.
         */bootVolumeAttachment: VolumeAttachmentReference? = nil,
        /**
         * What of the catalog it was provisioned from, if it was.
         */catalogOffering: CatalogOffering? = nil,
        /**
         * The cluster network that it is part of.
         */clusterNetwork: ResourceReference? = nil,
        /**
         * The confidential computing technology in use.
         */confidentialComputeMode: ConfidentialComputeMode? = nil,
        /**
         * When it was created.
         */createdAt: String? = nil,
        /**
         * The CRN, which names the account, too: [`Instance::account_id`].
         */crn: String? = nil,
        /**
         * The dedicated host that it is on, if it is on one.
         */dedicatedHost: ResourceReference? = nil,
        /**
         * Whether secure boot is on.
         */enableSecureBoot: Bool? = nil,
        /**
         * Its GPUs, if its profile has any.
         */gpu: Gpu? = nil,
        /**
         * How well it works.
         */healthState: HealthState? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * The image that it was created from.
         */image: ImageReference? = nil,
        /**
         * Its place in an instance group.
         */instanceGroupMembership: ResourceReference? = nil,
        /**
         * Where it is between creation and end.
         */lifecycleState: LifecycleState? = nil,
        /**
         * Memory in GiB, rounded down.
         */memory: Int64? = nil,
        /**
         * How its metadata service is set up.
         */metadataService: MetadataService? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * How many NUMA nodes it has; absent unless it runs.
         */numaCount: Int64? = nil,
        /**
         * What it was placed on or in, if anything in particular.
         */placementTarget: PlacementTarget? = nil,
        /**
         * The primary network attachment; absent on servers without network attachments.
         */primaryNetworkAttachment: NetworkAttachmentReference? = nil,
        /**
         * The primary network interface.
         */primaryNetworkInterface: NetworkInterfaceReference? = nil,
        /**
         * Its profile, for example `bx2-2x8`.
         */profile: NamedReference? = nil,
        /**
         * The reservation that it uses, if it uses one.
         */reservation: ResourceReference? = nil,
        /**
         * Which reservations it may use.
         */reservationAffinity: ReservationAffinity? = nil,
        /**
         * Its resource group.
         */resourceGroup: ResourceReference? = nil,
        /**
         * `instance`.
         */resourceType: String? = nil,
        /**
         * Whether the present state allows it to be started.
         */startable: Bool? = nil,
        /**
         * What it is doing.
         */status: InstanceStatus? = nil,
        /**
         * Hardware threads per core: 1 or 2.
         */threadsPerCore: Int64? = nil,
        /**
         * The share of `bandwidth` that its network has, in megabits per second.
         */totalNetworkBandwidth: Int64? = nil,
        /**
         * The share of `bandwidth` that its volumes have, in megabits per second.
         */totalVolumeBandwidth: Int64? = nil,
        /**
         * Its virtual processors.
         */vcpu: Vcpu? = nil,
        /**
         * How its volumes share their bandwidth.
         */volumeBandwidthQosMode: VolumeBandwidthQosMode? = nil,
        /**
         * Its VPC.
         */vpc: ResourceReference? = nil,
        /**
         * Its zone, from which the region follows: [`Instance::region`].
         */zone: NamedReference? = nil,
        /**
         * The attachments to cluster networks, in the order of the devices.
         */clusterNetworkAttachments: [ResourceReference]? = nil,
        /**
         * The disks that come with the profile. Their data goes when the instance is stopped.
         */disks: [InstanceDisk]? = nil,
        /**
         * Why the health state is what it is.
         */healthReasons: [Reason]? = nil,
        /**
         * Why the lifecycle state is what it is.
         */lifecycleReasons: [Reason]? = nil,
        /**
         * The network attachments; empty on servers of the older kind, which have network interfaces only.
         */networkAttachments: [NetworkAttachmentReference]? = nil,
        /**
         * The network interfaces. Servers with network attachments have a mirror of each here, under the same id.
         */networkInterfaces: [NetworkInterfaceReference]? = nil,
        /**
         * The software attachments.
         */softwareAttachments: [ResourceReference]? = nil,
        /**
         * Why the status is what it is.
         */statusReasons: [Reason]? = nil,
        /**
         * The volume attachments, that of the boot volume included.
         */volumeAttachments: [VolumeAttachmentReference]? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.id = id
        self.availability = availability
        self.availabilityPolicy = availabilityPolicy
        self.bandwidth = bandwidth
        self.bootVolumeAttachment = bootVolumeAttachment
        self.catalogOffering = catalogOffering
        self.clusterNetwork = clusterNetwork
        self.confidentialComputeMode = confidentialComputeMode
        self.createdAt = createdAt
        self.crn = crn
        self.dedicatedHost = dedicatedHost
        self.enableSecureBoot = enableSecureBoot
        self.gpu = gpu
        self.healthState = healthState
        self.href = href
        self.image = image
        self.instanceGroupMembership = instanceGroupMembership
        self.lifecycleState = lifecycleState
        self.memory = memory
        self.metadataService = metadataService
        self.name = name
        self.numaCount = numaCount
        self.placementTarget = placementTarget
        self.primaryNetworkAttachment = primaryNetworkAttachment
        self.primaryNetworkInterface = primaryNetworkInterface
        self.profile = profile
        self.reservation = reservation
        self.reservationAffinity = reservationAffinity
        self.resourceGroup = resourceGroup
        self.resourceType = resourceType
        self.startable = startable
        self.status = status
        self.threadsPerCore = threadsPerCore
        self.totalNetworkBandwidth = totalNetworkBandwidth
        self.totalVolumeBandwidth = totalVolumeBandwidth
        self.vcpu = vcpu
        self.volumeBandwidthQosMode = volumeBandwidthQosMode
        self.vpc = vpc
        self.zone = zone
        self.clusterNetworkAttachments = clusterNetworkAttachments
        self.disks = disks
        self.healthReasons = healthReasons
        self.lifecycleReasons = lifecycleReasons
        self.networkAttachments = networkAttachments
        self.networkInterfaces = networkInterfaces
        self.softwareAttachments = softwareAttachments
        self.statusReasons = statusReasons
        self.volumeAttachments = volumeAttachments
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension Instance: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInstance: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Instance {
        return
            try Instance(
                id: FfiConverterString.read(from: &buf),
                availability: FfiConverterOptionTypeAvailability.read(from: &buf),
                availabilityPolicy: FfiConverterOptionTypeAvailabilityPolicy.read(from: &buf),
                bandwidth: FfiConverterOptionInt64.read(from: &buf),
                bootVolumeAttachment: FfiConverterOptionTypeVolumeAttachmentReference.read(from: &buf),
                catalogOffering: FfiConverterOptionTypeCatalogOffering.read(from: &buf),
                clusterNetwork: FfiConverterOptionTypeResourceReference.read(from: &buf),
                confidentialComputeMode: FfiConverterOptionTypeConfidentialComputeMode.read(from: &buf),
                createdAt: FfiConverterOptionString.read(from: &buf),
                crn: FfiConverterOptionString.read(from: &buf),
                dedicatedHost: FfiConverterOptionTypeResourceReference.read(from: &buf),
                enableSecureBoot: FfiConverterOptionBool.read(from: &buf),
                gpu: FfiConverterOptionTypeGpu.read(from: &buf),
                healthState: FfiConverterOptionTypeHealthState.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                image: FfiConverterOptionTypeImageReference.read(from: &buf),
                instanceGroupMembership: FfiConverterOptionTypeResourceReference.read(from: &buf),
                lifecycleState: FfiConverterOptionTypeLifecycleState.read(from: &buf),
                memory: FfiConverterOptionInt64.read(from: &buf),
                metadataService: FfiConverterOptionTypeMetadataService.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                numaCount: FfiConverterOptionInt64.read(from: &buf),
                placementTarget: FfiConverterOptionTypePlacementTarget.read(from: &buf),
                primaryNetworkAttachment: FfiConverterOptionTypeNetworkAttachmentReference.read(from: &buf),
                primaryNetworkInterface: FfiConverterOptionTypeNetworkInterfaceReference.read(from: &buf),
                profile: FfiConverterOptionTypeNamedReference.read(from: &buf),
                reservation: FfiConverterOptionTypeResourceReference.read(from: &buf),
                reservationAffinity: FfiConverterOptionTypeReservationAffinity.read(from: &buf),
                resourceGroup: FfiConverterOptionTypeResourceReference.read(from: &buf),
                resourceType: FfiConverterOptionString.read(from: &buf),
                startable: FfiConverterOptionBool.read(from: &buf),
                status: FfiConverterOptionTypeInstanceStatus.read(from: &buf),
                threadsPerCore: FfiConverterOptionInt64.read(from: &buf),
                totalNetworkBandwidth: FfiConverterOptionInt64.read(from: &buf),
                totalVolumeBandwidth: FfiConverterOptionInt64.read(from: &buf),
                vcpu: FfiConverterOptionTypeVcpu.read(from: &buf),
                volumeBandwidthQosMode: FfiConverterOptionTypeVolumeBandwidthQosMode.read(from: &buf),
                vpc: FfiConverterOptionTypeResourceReference.read(from: &buf),
                zone: FfiConverterOptionTypeNamedReference.read(from: &buf),
                clusterNetworkAttachments: FfiConverterOptionSequenceTypeResourceReference.read(from: &buf),
                disks: FfiConverterOptionSequenceTypeInstanceDisk.read(from: &buf),
                healthReasons: FfiConverterOptionSequenceTypeReason.read(from: &buf),
                lifecycleReasons: FfiConverterOptionSequenceTypeReason.read(from: &buf),
                networkAttachments: FfiConverterOptionSequenceTypeNetworkAttachmentReference.read(from: &buf),
                networkInterfaces: FfiConverterOptionSequenceTypeNetworkInterfaceReference.read(from: &buf),
                softwareAttachments: FfiConverterOptionSequenceTypeResourceReference.read(from: &buf),
                statusReasons: FfiConverterOptionSequenceTypeReason.read(from: &buf),
                volumeAttachments: FfiConverterOptionSequenceTypeVolumeAttachmentReference.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: Instance, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionTypeAvailability.write(value.availability, into: &buf)
        FfiConverterOptionTypeAvailabilityPolicy.write(value.availabilityPolicy, into: &buf)
        FfiConverterOptionInt64.write(value.bandwidth, into: &buf)
        FfiConverterOptionTypeVolumeAttachmentReference.write(value.bootVolumeAttachment, into: &buf)
        FfiConverterOptionTypeCatalogOffering.write(value.catalogOffering, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.clusterNetwork, into: &buf)
        FfiConverterOptionTypeConfidentialComputeMode.write(value.confidentialComputeMode, into: &buf)
        FfiConverterOptionString.write(value.createdAt, into: &buf)
        FfiConverterOptionString.write(value.crn, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.dedicatedHost, into: &buf)
        FfiConverterOptionBool.write(value.enableSecureBoot, into: &buf)
        FfiConverterOptionTypeGpu.write(value.gpu, into: &buf)
        FfiConverterOptionTypeHealthState.write(value.healthState, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionTypeImageReference.write(value.image, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.instanceGroupMembership, into: &buf)
        FfiConverterOptionTypeLifecycleState.write(value.lifecycleState, into: &buf)
        FfiConverterOptionInt64.write(value.memory, into: &buf)
        FfiConverterOptionTypeMetadataService.write(value.metadataService, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionInt64.write(value.numaCount, into: &buf)
        FfiConverterOptionTypePlacementTarget.write(value.placementTarget, into: &buf)
        FfiConverterOptionTypeNetworkAttachmentReference.write(value.primaryNetworkAttachment, into: &buf)
        FfiConverterOptionTypeNetworkInterfaceReference.write(value.primaryNetworkInterface, into: &buf)
        FfiConverterOptionTypeNamedReference.write(value.profile, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.reservation, into: &buf)
        FfiConverterOptionTypeReservationAffinity.write(value.reservationAffinity, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.resourceGroup, into: &buf)
        FfiConverterOptionString.write(value.resourceType, into: &buf)
        FfiConverterOptionBool.write(value.startable, into: &buf)
        FfiConverterOptionTypeInstanceStatus.write(value.status, into: &buf)
        FfiConverterOptionInt64.write(value.threadsPerCore, into: &buf)
        FfiConverterOptionInt64.write(value.totalNetworkBandwidth, into: &buf)
        FfiConverterOptionInt64.write(value.totalVolumeBandwidth, into: &buf)
        FfiConverterOptionTypeVcpu.write(value.vcpu, into: &buf)
        FfiConverterOptionTypeVolumeBandwidthQosMode.write(value.volumeBandwidthQosMode, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.vpc, into: &buf)
        FfiConverterOptionTypeNamedReference.write(value.zone, into: &buf)
        FfiConverterOptionSequenceTypeResourceReference.write(value.clusterNetworkAttachments, into: &buf)
        FfiConverterOptionSequenceTypeInstanceDisk.write(value.disks, into: &buf)
        FfiConverterOptionSequenceTypeReason.write(value.healthReasons, into: &buf)
        FfiConverterOptionSequenceTypeReason.write(value.lifecycleReasons, into: &buf)
        FfiConverterOptionSequenceTypeNetworkAttachmentReference.write(value.networkAttachments, into: &buf)
        FfiConverterOptionSequenceTypeNetworkInterfaceReference.write(value.networkInterfaces, into: &buf)
        FfiConverterOptionSequenceTypeResourceReference.write(value.softwareAttachments, into: &buf)
        FfiConverterOptionSequenceTypeReason.write(value.statusReasons, into: &buf)
        FfiConverterOptionSequenceTypeVolumeAttachmentReference.write(value.volumeAttachments, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstance_lift(_ buf: RustBuffer) throws -> Instance {
    return try FfiConverterTypeInstance.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstance_lower(_ value: Instance) -> RustBuffer {
    return FfiConverterTypeInstance.lower(value)
}


/**
 * The attachment of a cluster network interface to the instance.
 *
 * Returned by `get_instance_cluster_network_attachment`.
 */
public struct InstanceClusterNetworkAttachment {
    /**
     * The id.
     */
    public var id: String
    /**
     * The attachment that follows in the order of the devices; absent on the last one.
     */
    public var before: ResourceReference?
    /**
     * The interface.
     */
    public var clusterNetworkInterface: ClusterNetworkInterface?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * Where it is between creation and end.
     */
    public var lifecycleState: LifecycleState?
    /**
     * The name.
     */
    public var name: String?
    /**
     * `instance_cluster_network_attachment`.
     */
    public var resourceType: String?
    /**
     * Why the lifecycle state is what it is.
     */
    public var lifecycleReasons: [Reason]?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id.
         */id: String,
        /**
         * The attachment that follows in the order of the devices; absent on the last one.
         */before: ResourceReference? = nil,
        /**
         * The interface.
         */clusterNetworkInterface: ClusterNetworkInterface? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * Where it is between creation and end.
         */lifecycleState: LifecycleState? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * `instance_cluster_network_attachment`.
         */resourceType: String? = nil,
        /**
         * Why the lifecycle state is what it is.
         */lifecycleReasons: [Reason]? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.id = id
        self.before = before
        self.clusterNetworkInterface = clusterNetworkInterface
        self.href = href
        self.lifecycleState = lifecycleState
        self.name = name
        self.resourceType = resourceType
        self.lifecycleReasons = lifecycleReasons
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension InstanceClusterNetworkAttachment: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInstanceClusterNetworkAttachment: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InstanceClusterNetworkAttachment {
        return
            try InstanceClusterNetworkAttachment(
                id: FfiConverterString.read(from: &buf),
                before: FfiConverterOptionTypeResourceReference.read(from: &buf),
                clusterNetworkInterface: FfiConverterOptionTypeClusterNetworkInterface.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                lifecycleState: FfiConverterOptionTypeLifecycleState.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                resourceType: FfiConverterOptionString.read(from: &buf),
                lifecycleReasons: FfiConverterOptionSequenceTypeReason.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: InstanceClusterNetworkAttachment, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.before, into: &buf)
        FfiConverterOptionTypeClusterNetworkInterface.write(value.clusterNetworkInterface, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionTypeLifecycleState.write(value.lifecycleState, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.resourceType, into: &buf)
        FfiConverterOptionSequenceTypeReason.write(value.lifecycleReasons, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstanceClusterNetworkAttachment_lift(_ buf: RustBuffer) throws -> InstanceClusterNetworkAttachment {
    return try FfiConverterTypeInstanceClusterNetworkAttachment.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstanceClusterNetworkAttachment_lower(_ value: InstanceClusterNetworkAttachment) -> RustBuffer {
    return FfiConverterTypeInstanceClusterNetworkAttachment.lower(value)
}


/**
 * Returned by `list_instance_cluster_network_attachments`.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
public struct InstanceClusterNetworkAttachmentCollection {
    /**
     * The cluster network attachments of the instance, in the order of the devices.
     */
    public var clusterNetworkAttachments: [InstanceClusterNetworkAttachment]
    /**
     * Where the first page is.
     */
    public var first: PageLink?
    /**
     * How many items a page has at most.
     */
    public var limit: Int64?
    /**
     * Where the next page is; absent on the last one.
     */
    public var next: PageLink?
    /**
     * How many items all pages have together.
     */
    public var totalCount: Int64?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The cluster network attachments of the instance, in the order of the devices.
         */clusterNetworkAttachments: [InstanceClusterNetworkAttachment],
        /**
         * Where the first page is.
         */first: PageLink? = nil,
        /**
         * How many items a page has at most.
         */limit: Int64? = nil,
        /**
         * Where the next page is; absent on the last one.
         */next: PageLink? = nil,
        /**
         * How many items all pages have together.
         */totalCount: Int64? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.clusterNetworkAttachments = clusterNetworkAttachments
        self.first = first
        self.limit = limit
        self.next = next
        self.totalCount = totalCount
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension InstanceClusterNetworkAttachmentCollection: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInstanceClusterNetworkAttachmentCollection: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InstanceClusterNetworkAttachmentCollection {
        return
            try InstanceClusterNetworkAttachmentCollection(
                clusterNetworkAttachments: FfiConverterSequenceTypeInstanceClusterNetworkAttachment.read(from: &buf),
                first: FfiConverterOptionTypePageLink.read(from: &buf),
                limit: FfiConverterOptionInt64.read(from: &buf),
                next: FfiConverterOptionTypePageLink.read(from: &buf),
                totalCount: FfiConverterOptionInt64.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: InstanceClusterNetworkAttachmentCollection, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeInstanceClusterNetworkAttachment.write(value.clusterNetworkAttachments, into: &buf)
        FfiConverterOptionTypePageLink.write(value.first, into: &buf)
        FfiConverterOptionInt64.write(value.limit, into: &buf)
        FfiConverterOptionTypePageLink.write(value.next, into: &buf)
        FfiConverterOptionInt64.write(value.totalCount, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstanceClusterNetworkAttachmentCollection_lift(_ buf: RustBuffer) throws -> InstanceClusterNetworkAttachmentCollection {
    return try FfiConverterTypeInstanceClusterNetworkAttachmentCollection.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstanceClusterNetworkAttachmentCollection_lower(_ value: InstanceClusterNetworkAttachmentCollection) -> RustBuffer {
    return FfiConverterTypeInstanceClusterNetworkAttachmentCollection.lower(value)
}


/**
 * A disk that comes with the profile of an instance. Its data goes when the instance is stopped.
 */
public struct InstanceDisk {
    /**
     * The id.
     */
    public var id: String
    /**
     * When it was created.
     */
    public var createdAt: String?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * How it is connected.
     */
    public var interfaceType: DiskInterfaceType?
    /**
     * The name.
     */
    public var name: String?
    /**
     * `instance_disk`.
     */
    public var resourceType: String?
    /**
     * Size in gigabytes.
     */
    public var size: Int64?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id.
         */id: String,
        /**
         * When it was created.
         */createdAt: String? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * How it is connected.
         */interfaceType: DiskInterfaceType? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * `instance_disk`.
         */resourceType: String? = nil,
        /**
         * Size in gigabytes.
         */size: Int64? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.id = id
        self.createdAt = createdAt
        self.href = href
        self.interfaceType = interfaceType
        self.name = name
        self.resourceType = resourceType
        self.size = size
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension InstanceDisk: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInstanceDisk: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InstanceDisk {
        return
            try InstanceDisk(
                id: FfiConverterString.read(from: &buf),
                createdAt: FfiConverterOptionString.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                interfaceType: FfiConverterOptionTypeDiskInterfaceType.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                resourceType: FfiConverterOptionString.read(from: &buf),
                size: FfiConverterOptionInt64.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: InstanceDisk, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.createdAt, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionTypeDiskInterfaceType.write(value.interfaceType, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.resourceType, into: &buf)
        FfiConverterOptionInt64.write(value.size, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstanceDisk_lift(_ buf: RustBuffer) throws -> InstanceDisk {
    return try FfiConverterTypeInstanceDisk.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstanceDisk_lower(_ value: InstanceDisk) -> RustBuffer {
    return FfiConverterTypeInstanceDisk.lower(value)
}


/**
 * What the instance was created with. It does not follow later changes.
 *
 * Returned by `get_instance_initialization`.
 */
public struct InstanceInitialization {
    /**
     * The SSH keys; possibly none.
     */
    public var keys: [KeyReference]
    /**
     * The trusted profile for IAM token requests that name none.
     */
    public var defaultTrustedProfile: DefaultTrustedProfile?
    /**
     * The administrator's password; on Windows only.
     */
    public var password: InstancePassword?
    /**
     * The user data as it was given, not encoded. Absent if none was.
     */
    public var userData: Secret?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The SSH keys; possibly none.
         */keys: [KeyReference],
        /**
         * The trusted profile for IAM token requests that name none.
         */defaultTrustedProfile: DefaultTrustedProfile? = nil,
        /**
         * The administrator's password; on Windows only.
         */password: InstancePassword? = nil,
        /**
         * The user data as it was given, not encoded. Absent if none was.
         */userData: Secret? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.keys = keys
        self.defaultTrustedProfile = defaultTrustedProfile
        self.password = password
        self.userData = userData
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension InstanceInitialization: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInstanceInitialization: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InstanceInitialization {
        return
            try InstanceInitialization(
                keys: FfiConverterSequenceTypeKeyReference.read(from: &buf),
                defaultTrustedProfile: FfiConverterOptionTypeDefaultTrustedProfile.read(from: &buf),
                password: FfiConverterOptionTypeInstancePassword.read(from: &buf),
                userData: FfiConverterOptionTypeSecret.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: InstanceInitialization, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeKeyReference.write(value.keys, into: &buf)
        FfiConverterOptionTypeDefaultTrustedProfile.write(value.defaultTrustedProfile, into: &buf)
        FfiConverterOptionTypeInstancePassword.write(value.password, into: &buf)
        FfiConverterOptionTypeSecret.write(value.userData, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstanceInitialization_lift(_ buf: RustBuffer) throws -> InstanceInitialization {
    return try FfiConverterTypeInstanceInitialization.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstanceInitialization_lower(_ value: InstanceInitialization) -> RustBuffer {
    return FfiConverterTypeInstanceInitialization.lower(value)
}


/**
 * The attachment of a virtual network interface to the instance.
 *
 * Returned by `get_instance_network_attachment`.
 */
public struct InstanceNetworkAttachment {
    /**
     * The id.
     */
    public var id: String
    /**
     * When it was created.
     */
    public var createdAt: String?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * Where it is between creation and end.
     */
    public var lifecycleState: LifecycleState?
    /**
     * The name.
     */
    public var name: String?
    /**
     * Speed in megabits per second.
     */
    public var portSpeed: Int64?
    /**
     * The primary address of the virtual network interface.
     */
    public var primaryIp: ReservedIpReference?
    /**
     * `instance_network_attachment`.
     */
    public var resourceType: String?
    /**
     * The subnet of the virtual network interface.
     */
    public var subnet: ResourceReference?
    /**
     * Its rank.
     */
    public var type: NetworkInterfaceType?
    /**
     * The virtual network interface.
     */
    public var virtualNetworkInterface: ResourceReference?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id.
         */id: String,
        /**
         * When it was created.
         */createdAt: String? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * Where it is between creation and end.
         */lifecycleState: LifecycleState? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * Speed in megabits per second.
         */portSpeed: Int64? = nil,
        /**
         * The primary address of the virtual network interface.
         */primaryIp: ReservedIpReference? = nil,
        /**
         * `instance_network_attachment`.
         */resourceType: String? = nil,
        /**
         * The subnet of the virtual network interface.
         */subnet: ResourceReference? = nil,
        /**
         * Its rank.
         */type: NetworkInterfaceType? = nil,
        /**
         * The virtual network interface.
         */virtualNetworkInterface: ResourceReference? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.id = id
        self.createdAt = createdAt
        self.href = href
        self.lifecycleState = lifecycleState
        self.name = name
        self.portSpeed = portSpeed
        self.primaryIp = primaryIp
        self.resourceType = resourceType
        self.subnet = subnet
        self.type = type
        self.virtualNetworkInterface = virtualNetworkInterface
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension InstanceNetworkAttachment: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInstanceNetworkAttachment: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InstanceNetworkAttachment {
        return
            try InstanceNetworkAttachment(
                id: FfiConverterString.read(from: &buf),
                createdAt: FfiConverterOptionString.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                lifecycleState: FfiConverterOptionTypeLifecycleState.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                portSpeed: FfiConverterOptionInt64.read(from: &buf),
                primaryIp: FfiConverterOptionTypeReservedIpReference.read(from: &buf),
                resourceType: FfiConverterOptionString.read(from: &buf),
                subnet: FfiConverterOptionTypeResourceReference.read(from: &buf),
                type: FfiConverterOptionTypeNetworkInterfaceType.read(from: &buf),
                virtualNetworkInterface: FfiConverterOptionTypeResourceReference.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: InstanceNetworkAttachment, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.createdAt, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionTypeLifecycleState.write(value.lifecycleState, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionInt64.write(value.portSpeed, into: &buf)
        FfiConverterOptionTypeReservedIpReference.write(value.primaryIp, into: &buf)
        FfiConverterOptionString.write(value.resourceType, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.subnet, into: &buf)
        FfiConverterOptionTypeNetworkInterfaceType.write(value.type, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.virtualNetworkInterface, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstanceNetworkAttachment_lift(_ buf: RustBuffer) throws -> InstanceNetworkAttachment {
    return try FfiConverterTypeInstanceNetworkAttachment.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstanceNetworkAttachment_lower(_ value: InstanceNetworkAttachment) -> RustBuffer {
    return FfiConverterTypeInstanceNetworkAttachment.lower(value)
}


/**
 * Returned by `list_instance_network_attachments`.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
public struct InstanceNetworkAttachmentCollection {
    /**
     * The network attachments of the instance; none on servers of the older kind, which have network interfaces only.
     */
    public var networkAttachments: [InstanceNetworkAttachment]
    /**
     * Where the first page is.
     */
    public var first: PageLink?
    /**
     * How many items a page has at most.
     */
    public var limit: Int64?
    /**
     * Where the next page is; absent on the last one.
     */
    public var next: PageLink?
    /**
     * How many items all pages have together.
     */
    public var totalCount: Int64?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The network attachments of the instance; none on servers of the older kind, which have network interfaces only.
         */networkAttachments: [InstanceNetworkAttachment],
        /**
         * Where the first page is.
         */first: PageLink? = nil,
        /**
         * How many items a page has at most.
         */limit: Int64? = nil,
        /**
         * Where the next page is; absent on the last one.
         */next: PageLink? = nil,
        /**
         * How many items all pages have together.
         */totalCount: Int64? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.networkAttachments = networkAttachments
        self.first = first
        self.limit = limit
        self.next = next
        self.totalCount = totalCount
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension InstanceNetworkAttachmentCollection: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInstanceNetworkAttachmentCollection: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InstanceNetworkAttachmentCollection {
        return
            try InstanceNetworkAttachmentCollection(
                networkAttachments: FfiConverterSequenceTypeInstanceNetworkAttachment.read(from: &buf),
                first: FfiConverterOptionTypePageLink.read(from: &buf),
                limit: FfiConverterOptionInt64.read(from: &buf),
                next: FfiConverterOptionTypePageLink.read(from: &buf),
                totalCount: FfiConverterOptionInt64.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: InstanceNetworkAttachmentCollection, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeInstanceNetworkAttachment.write(value.networkAttachments, into: &buf)
        FfiConverterOptionTypePageLink.write(value.first, into: &buf)
        FfiConverterOptionInt64.write(value.limit, into: &buf)
        FfiConverterOptionTypePageLink.write(value.next, into: &buf)
        FfiConverterOptionInt64.write(value.totalCount, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstanceNetworkAttachmentCollection_lift(_ buf: RustBuffer) throws -> InstanceNetworkAttachmentCollection {
    return try FfiConverterTypeInstanceNetworkAttachmentCollection.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstanceNetworkAttachmentCollection_lower(_ value: InstanceNetworkAttachmentCollection) -> RustBuffer {
    return FfiConverterTypeInstanceNetworkAttachmentCollection.lower(value)
}


/**
 * The administrator's password of a Windows server.
 */
public struct InstancePassword {
    /**
     * The password, encrypted for `encryption_key` with RSA (PKCS #1 v1.5), in base64.
     */
    public var encryptedPassword: Secret?
    /**
     * The SSH key whose private half decrypts it. Often there is a `fingerprint` only.
     */
    public var encryptionKey: KeyReference?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The password, encrypted for `encryption_key` with RSA (PKCS #1 v1.5), in base64.
         */encryptedPassword: Secret? = nil,
        /**
         * The SSH key whose private half decrypts it. Often there is a `fingerprint` only.
         */encryptionKey: KeyReference? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.encryptedPassword = encryptedPassword
        self.encryptionKey = encryptionKey
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension InstancePassword: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInstancePassword: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InstancePassword {
        return
            try InstancePassword(
                encryptedPassword: FfiConverterOptionTypeSecret.read(from: &buf),
                encryptionKey: FfiConverterOptionTypeKeyReference.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: InstancePassword, into buf: inout [UInt8]) {
        FfiConverterOptionTypeSecret.write(value.encryptedPassword, into: &buf)
        FfiConverterOptionTypeKeyReference.write(value.encryptionKey, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstancePassword_lift(_ buf: RustBuffer) throws -> InstancePassword {
    return try FfiConverterTypeInstancePassword.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstancePassword_lower(_ value: InstancePassword) -> RustBuffer {
    return FfiConverterTypeInstancePassword.lower(value)
}


/**
 * Software that was attached to the instance from the catalog.
 *
 * Usable once `lifecycle_state` is `stable`; until then much of it is absent.
 * Returned by `get_instance_software_attachment`.
 */
public struct InstanceSoftwareAttachment {
    /**
     * The id.
     */
    public var id: String
    /**
     * What of the catalog the instance was provisioned from.
     */
    public var catalogOffering: CatalogOffering?
    /**
     * When it was created.
     */
    public var createdAt: String?
    /**
     * What the plan licenses; absent if it licenses nothing.
     */
    public var entitlement: SoftwareEntitlement?
    /**
     * Its address, which says nothing about how to reach it from the instance.
     */
    public var href: String?
    /**
     * Where it is between creation and end.
     */
    public var lifecycleState: LifecycleState?
    /**
     * The name, made up by the service unless the owner chose one.
     */
    public var name: String?
    /**
     * The instance of the software offering.
     */
    public var offeringInstance: CrnReference?
    /**
     * `instance_software_attachment`.
     */
    public var resourceType: String?
    /**
     * Why the lifecycle state is what it is.
     */
    public var lifecycleReasons: [Reason]?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id.
         */id: String,
        /**
         * What of the catalog the instance was provisioned from.
         */catalogOffering: CatalogOffering? = nil,
        /**
         * When it was created.
         */createdAt: String? = nil,
        /**
         * What the plan licenses; absent if it licenses nothing.
         */entitlement: SoftwareEntitlement? = nil,
        /**
         * Its address, which says nothing about how to reach it from the instance.
         */href: String? = nil,
        /**
         * Where it is between creation and end.
         */lifecycleState: LifecycleState? = nil,
        /**
         * The name, made up by the service unless the owner chose one.
         */name: String? = nil,
        /**
         * The instance of the software offering.
         */offeringInstance: CrnReference? = nil,
        /**
         * `instance_software_attachment`.
         */resourceType: String? = nil,
        /**
         * Why the lifecycle state is what it is.
         */lifecycleReasons: [Reason]? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.id = id
        self.catalogOffering = catalogOffering
        self.createdAt = createdAt
        self.entitlement = entitlement
        self.href = href
        self.lifecycleState = lifecycleState
        self.name = name
        self.offeringInstance = offeringInstance
        self.resourceType = resourceType
        self.lifecycleReasons = lifecycleReasons
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension InstanceSoftwareAttachment: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInstanceSoftwareAttachment: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InstanceSoftwareAttachment {
        return
            try InstanceSoftwareAttachment(
                id: FfiConverterString.read(from: &buf),
                catalogOffering: FfiConverterOptionTypeCatalogOffering.read(from: &buf),
                createdAt: FfiConverterOptionString.read(from: &buf),
                entitlement: FfiConverterOptionTypeSoftwareEntitlement.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                lifecycleState: FfiConverterOptionTypeLifecycleState.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                offeringInstance: FfiConverterOptionTypeCrnReference.read(from: &buf),
                resourceType: FfiConverterOptionString.read(from: &buf),
                lifecycleReasons: FfiConverterOptionSequenceTypeReason.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: InstanceSoftwareAttachment, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionTypeCatalogOffering.write(value.catalogOffering, into: &buf)
        FfiConverterOptionString.write(value.createdAt, into: &buf)
        FfiConverterOptionTypeSoftwareEntitlement.write(value.entitlement, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionTypeLifecycleState.write(value.lifecycleState, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypeCrnReference.write(value.offeringInstance, into: &buf)
        FfiConverterOptionString.write(value.resourceType, into: &buf)
        FfiConverterOptionSequenceTypeReason.write(value.lifecycleReasons, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstanceSoftwareAttachment_lift(_ buf: RustBuffer) throws -> InstanceSoftwareAttachment {
    return try FfiConverterTypeInstanceSoftwareAttachment.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstanceSoftwareAttachment_lower(_ value: InstanceSoftwareAttachment) -> RustBuffer {
    return FfiConverterTypeInstanceSoftwareAttachment.lower(value)
}


/**
 * Returned by `list_instance_software_attachments`.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
public struct InstanceSoftwareAttachmentCollection {
    /**
     * The software attachments of the instance.
     */
    public var softwareAttachments: [InstanceSoftwareAttachment]
    /**
     * Where the first page is.
     */
    public var first: PageLink?
    /**
     * How many items a page has at most.
     */
    public var limit: Int64?
    /**
     * Where the next page is; absent on the last one.
     */
    public var next: PageLink?
    /**
     * How many items all pages have together.
     */
    public var totalCount: Int64?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The software attachments of the instance.
         */softwareAttachments: [InstanceSoftwareAttachment],
        /**
         * Where the first page is.
         */first: PageLink? = nil,
        /**
         * How many items a page has at most.
         */limit: Int64? = nil,
        /**
         * Where the next page is; absent on the last one.
         */next: PageLink? = nil,
        /**
         * How many items all pages have together.
         */totalCount: Int64? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.softwareAttachments = softwareAttachments
        self.first = first
        self.limit = limit
        self.next = next
        self.totalCount = totalCount
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension InstanceSoftwareAttachmentCollection: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInstanceSoftwareAttachmentCollection: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InstanceSoftwareAttachmentCollection {
        return
            try InstanceSoftwareAttachmentCollection(
                softwareAttachments: FfiConverterSequenceTypeInstanceSoftwareAttachment.read(from: &buf),
                first: FfiConverterOptionTypePageLink.read(from: &buf),
                limit: FfiConverterOptionInt64.read(from: &buf),
                next: FfiConverterOptionTypePageLink.read(from: &buf),
                totalCount: FfiConverterOptionInt64.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: InstanceSoftwareAttachmentCollection, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeInstanceSoftwareAttachment.write(value.softwareAttachments, into: &buf)
        FfiConverterOptionTypePageLink.write(value.first, into: &buf)
        FfiConverterOptionInt64.write(value.limit, into: &buf)
        FfiConverterOptionTypePageLink.write(value.next, into: &buf)
        FfiConverterOptionInt64.write(value.totalCount, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstanceSoftwareAttachmentCollection_lift(_ buf: RustBuffer) throws -> InstanceSoftwareAttachmentCollection {
    return try FfiConverterTypeInstanceSoftwareAttachmentCollection.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstanceSoftwareAttachmentCollection_lower(_ value: InstanceSoftwareAttachmentCollection) -> RustBuffer {
    return FfiConverterTypeInstanceSoftwareAttachmentCollection.lower(value)
}


/**
 * An SSH key that the instance was created with.
 *
 * Returned by `get_key`.
 */
public struct Key {
    /**
     * The id.
     */
    public var id: String
    /**
     * When it was created.
     */
    public var createdAt: String?
    /**
     * The CRN.
     */
    public var crn: String?
    /**
     * `SHA256:` and the hash of the public key in base64 without padding.
     */
    public var fingerprint: String?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * Length in bits.
     */
    public var length: Int64?
    /**
     * The name.
     */
    public var name: String?
    /**
     * The public key, as a line of `authorized_keys` without a comment.
     */
    public var publicKey: String?
    /**
     * Its resource group, from servers that send it.
     */
    public var resourceGroup: ResourceReference?
    /**
     * `key`.
     */
    public var resourceType: String?
    /**
     * The algorithm.
     */
    public var type: KeyType?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id.
         */id: String,
        /**
         * When it was created.
         */createdAt: String? = nil,
        /**
         * The CRN.
         */crn: String? = nil,
        /**
         * `SHA256:` and the hash of the public key in base64 without padding.
         */fingerprint: String? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * Length in bits.
         */length: Int64? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * The public key, as a line of `authorized_keys` without a comment.
         */publicKey: String? = nil,
        /**
         * Its resource group, from servers that send it.
         */resourceGroup: ResourceReference? = nil,
        /**
         * `key`.
         */resourceType: String? = nil,
        /**
         * The algorithm.
         */type: KeyType? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.id = id
        self.createdAt = createdAt
        self.crn = crn
        self.fingerprint = fingerprint
        self.href = href
        self.length = length
        self.name = name
        self.publicKey = publicKey
        self.resourceGroup = resourceGroup
        self.resourceType = resourceType
        self.type = type
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension Key: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeKey: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Key {
        return
            try Key(
                id: FfiConverterString.read(from: &buf),
                createdAt: FfiConverterOptionString.read(from: &buf),
                crn: FfiConverterOptionString.read(from: &buf),
                fingerprint: FfiConverterOptionString.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                length: FfiConverterOptionInt64.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                publicKey: FfiConverterOptionString.read(from: &buf),
                resourceGroup: FfiConverterOptionTypeResourceReference.read(from: &buf),
                resourceType: FfiConverterOptionString.read(from: &buf),
                type: FfiConverterOptionTypeKeyType.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: Key, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.createdAt, into: &buf)
        FfiConverterOptionString.write(value.crn, into: &buf)
        FfiConverterOptionString.write(value.fingerprint, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionInt64.write(value.length, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.publicKey, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.resourceGroup, into: &buf)
        FfiConverterOptionString.write(value.resourceType, into: &buf)
        FfiConverterOptionTypeKeyType.write(value.type, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeKey_lift(_ buf: RustBuffer) throws -> Key {
    return try FfiConverterTypeKey.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeKey_lower(_ value: Key) -> RustBuffer {
    return FfiConverterTypeKey.lower(value)
}


/**
 * Returned by `list_keys`.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
public struct KeyCollection {
    /**
     * The SSH keys that the instance was created with.
     */
    public var keys: [Key]
    /**
     * Where the first page is.
     */
    public var first: PageLink?
    /**
     * How many items a page has at most.
     */
    public var limit: Int64?
    /**
     * Where the next page is; absent on the last one.
     */
    public var next: PageLink?
    /**
     * How many items all pages have together.
     */
    public var totalCount: Int64?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The SSH keys that the instance was created with.
         */keys: [Key],
        /**
         * Where the first page is.
         */first: PageLink? = nil,
        /**
         * How many items a page has at most.
         */limit: Int64? = nil,
        /**
         * Where the next page is; absent on the last one.
         */next: PageLink? = nil,
        /**
         * How many items all pages have together.
         */totalCount: Int64? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.keys = keys
        self.first = first
        self.limit = limit
        self.next = next
        self.totalCount = totalCount
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension KeyCollection: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeKeyCollection: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> KeyCollection {
        return
            try KeyCollection(
                keys: FfiConverterSequenceTypeKey.read(from: &buf),
                first: FfiConverterOptionTypePageLink.read(from: &buf),
                limit: FfiConverterOptionInt64.read(from: &buf),
                next: FfiConverterOptionTypePageLink.read(from: &buf),
                totalCount: FfiConverterOptionInt64.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: KeyCollection, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeKey.write(value.keys, into: &buf)
        FfiConverterOptionTypePageLink.write(value.first, into: &buf)
        FfiConverterOptionInt64.write(value.limit, into: &buf)
        FfiConverterOptionTypePageLink.write(value.next, into: &buf)
        FfiConverterOptionInt64.write(value.totalCount, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeKeyCollection_lift(_ buf: RustBuffer) throws -> KeyCollection {
    return try FfiConverterTypeKeyCollection.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeKeyCollection_lower(_ value: KeyCollection) -> RustBuffer {
    return FfiConverterTypeKeyCollection.lower(value)
}


/**
 * An SSH key. For a key that is known by nothing else there may be a `fingerprint` only.
 */
public struct KeyReference {
    /**
     * The CRN.
     */
    public var crn: String?
    /**
     * There if the key no longer exists.
     */
    public var deleted: Deleted?
    /**
     * `SHA256:` and the hash of the public key in base64 without padding.
     */
    public var fingerprint: String?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * The id, for `get_key`.
     */
    public var id: String?
    /**
     * The name.
     */
    public var name: String?
    /**
     * `key`.
     */
    public var resourceType: String?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The CRN.
         */crn: String? = nil,
        /**
         * There if the key no longer exists.
         */deleted: Deleted? = nil,
        /**
         * `SHA256:` and the hash of the public key in base64 without padding.
         */fingerprint: String? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * The id, for `get_key`.
         */id: String? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * `key`.
         */resourceType: String? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.crn = crn
        self.deleted = deleted
        self.fingerprint = fingerprint
        self.href = href
        self.id = id
        self.name = name
        self.resourceType = resourceType
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension KeyReference: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeKeyReference: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> KeyReference {
        return
            try KeyReference(
                crn: FfiConverterOptionString.read(from: &buf),
                deleted: FfiConverterOptionTypeDeleted.read(from: &buf),
                fingerprint: FfiConverterOptionString.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                id: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                resourceType: FfiConverterOptionString.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: KeyReference, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.crn, into: &buf)
        FfiConverterOptionTypeDeleted.write(value.deleted, into: &buf)
        FfiConverterOptionString.write(value.fingerprint, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.resourceType, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeKeyReference_lift(_ buf: RustBuffer) throws -> KeyReference {
    return try FfiConverterTypeKeyReference.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeKeyReference_lower(_ value: KeyReference) -> RustBuffer {
    return FfiConverterTypeKeyReference.lower(value)
}


/**
 * A product that the instance has a licence for.
 */
public struct LicensedSoftware {
    /**
     * The licence key; absent until it is obtained, and not the same for ever.
     */
    public var key: Secret?
    /**
     * The vendor's name for the product: 1 to 1024 printable ASCII characters.
     */
    public var sku: String?
    /**
     * The vendor.
     */
    public var vendor: SoftwareVendor?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The licence key; absent until it is obtained, and not the same for ever.
         */key: Secret? = nil,
        /**
         * The vendor's name for the product: 1 to 1024 printable ASCII characters.
         */sku: String? = nil,
        /**
         * The vendor.
         */vendor: SoftwareVendor? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.key = key
        self.sku = sku
        self.vendor = vendor
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension LicensedSoftware: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLicensedSoftware: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicensedSoftware {
        return
            try LicensedSoftware(
                key: FfiConverterOptionTypeSecret.read(from: &buf),
                sku: FfiConverterOptionString.read(from: &buf),
                vendor: FfiConverterOptionTypeSoftwareVendor.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: LicensedSoftware, into buf: inout [UInt8]) {
        FfiConverterOptionTypeSecret.write(value.key, into: &buf)
        FfiConverterOptionString.write(value.sku, into: &buf)
        FfiConverterOptionTypeSoftwareVendor.write(value.vendor, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicensedSoftware_lift(_ buf: RustBuffer) throws -> LicensedSoftware {
    return try FfiConverterTypeLicensedSoftware.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicensedSoftware_lower(_ value: LicensedSoftware) -> RustBuffer {
    return FfiConverterTypeLicensedSoftware.lower(value)
}


/**
 * How the metadata service of an instance is set up.
 */
public struct MetadataService {
    /**
     * Whether it is on.
     */
    public var enabled: Bool?
    /**
     * The protocol that it speaks.
     */
    public var `protocol`: MetadataProtocol?
    /**
     * How many network hops its answers survive, 1 to 64. With 1 they do not reach a container behind a bridge.
     */
    public var responseHopLimit: Int64?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether it is on.
         */enabled: Bool? = nil,
        /**
         * The protocol that it speaks.
         */`protocol`: MetadataProtocol? = nil,
        /**
         * How many network hops its answers survive, 1 to 64. With 1 they do not reach a container behind a bridge.
         */responseHopLimit: Int64? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.enabled = enabled
        self.`protocol` = `protocol`
        self.responseHopLimit = responseHopLimit
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension MetadataService: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMetadataService: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MetadataService {
        return
            try MetadataService(
                enabled: FfiConverterOptionBool.read(from: &buf),
                protocol: FfiConverterOptionTypeMetadataProtocol.read(from: &buf),
                responseHopLimit: FfiConverterOptionInt64.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: MetadataService, into buf: inout [UInt8]) {
        FfiConverterOptionBool.write(value.enabled, into: &buf)
        FfiConverterOptionTypeMetadataProtocol.write(value.`protocol`, into: &buf)
        FfiConverterOptionInt64.write(value.responseHopLimit, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMetadataService_lift(_ buf: RustBuffer) throws -> MetadataService {
    return try FfiConverterTypeMetadataService.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMetadataService_lower(_ value: MetadataService) -> RustBuffer {
    return FfiConverterTypeMetadataService.lower(value)
}


/**
 * A reference by name: a zone, an instance profile, a region.
 */
public struct NamedReference {
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * The name, for example `us-south-1` or `bx2-2x8`.
     */
    public var name: String?
    /**
     * What kind of thing it is, for example `instance_profile`.
     */
    public var resourceType: String?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * The name, for example `us-south-1` or `bx2-2x8`.
         */name: String? = nil,
        /**
         * What kind of thing it is, for example `instance_profile`.
         */resourceType: String? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.href = href
        self.name = name
        self.resourceType = resourceType
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension NamedReference: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNamedReference: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NamedReference {
        return
            try NamedReference(
                href: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                resourceType: FfiConverterOptionString.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: NamedReference, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.resourceType, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNamedReference_lift(_ buf: RustBuffer) throws -> NamedReference {
    return try FfiConverterTypeNamedReference.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNamedReference_lower(_ value: NamedReference) -> RustBuffer {
    return FfiConverterTypeNamedReference.lower(value)
}


/**
 * A network attachment, as the instance shows it.
 */
public struct NetworkAttachmentReference {
    /**
     * There if the attachment no longer exists.
     */
    public var deleted: Deleted?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * The id, for `get_instance_network_attachment`.
     */
    public var id: String?
    /**
     * The name.
     */
    public var name: String?
    /**
     * The primary address.
     */
    public var primaryIp: ReservedIpReference?
    /**
     * `instance_network_attachment`.
     */
    public var resourceType: String?
    /**
     * The subnet of the virtual network interface.
     */
    public var subnet: ResourceReference?
    /**
     * The virtual network interface.
     */
    public var virtualNetworkInterface: ResourceReference?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * There if the attachment no longer exists.
         */deleted: Deleted? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * The id, for `get_instance_network_attachment`.
         */id: String? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * The primary address.
         */primaryIp: ReservedIpReference? = nil,
        /**
         * `instance_network_attachment`.
         */resourceType: String? = nil,
        /**
         * The subnet of the virtual network interface.
         */subnet: ResourceReference? = nil,
        /**
         * The virtual network interface.
         */virtualNetworkInterface: ResourceReference? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.deleted = deleted
        self.href = href
        self.id = id
        self.name = name
        self.primaryIp = primaryIp
        self.resourceType = resourceType
        self.subnet = subnet
        self.virtualNetworkInterface = virtualNetworkInterface
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension NetworkAttachmentReference: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNetworkAttachmentReference: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NetworkAttachmentReference {
        return
            try NetworkAttachmentReference(
                deleted: FfiConverterOptionTypeDeleted.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                id: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                primaryIp: FfiConverterOptionTypeReservedIpReference.read(from: &buf),
                resourceType: FfiConverterOptionString.read(from: &buf),
                subnet: FfiConverterOptionTypeResourceReference.read(from: &buf),
                virtualNetworkInterface: FfiConverterOptionTypeResourceReference.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: NetworkAttachmentReference, into buf: inout [UInt8]) {
        FfiConverterOptionTypeDeleted.write(value.deleted, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypeReservedIpReference.write(value.primaryIp, into: &buf)
        FfiConverterOptionString.write(value.resourceType, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.subnet, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.virtualNetworkInterface, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNetworkAttachmentReference_lift(_ buf: RustBuffer) throws -> NetworkAttachmentReference {
    return try FfiConverterTypeNetworkAttachmentReference.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNetworkAttachmentReference_lower(_ value: NetworkAttachmentReference) -> RustBuffer {
    return FfiConverterTypeNetworkAttachmentReference.lower(value)
}


/**
 * A network interface of the instance.
 *
 * On servers with network attachments it is a read-only mirror of an attachment, under the same id, and of its virtual
 * network interface.
 * Returned by `get_instance_network_interface`.
 */
public struct NetworkInterface {
    /**
     * The id.
     */
    public var id: String
    /**
     * Whether packets may carry a source address that is not the interface's.
     */
    public var allowIpSpoofing: Bool?
    /**
     * When it was created.
     */
    public var createdAt: String?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * The name.
     */
    public var name: String?
    /**
     * Speed in megabits per second.
     */
    public var portSpeed: Int64?
    /**
     * The primary address as a reservation. Servers send this, `primary_ipv4_address` or both.
     */
    public var primaryIp: ReservedIpReference?
    /**
     * The primary address as text; `0.0.0.0` as long as none is assigned.
     */
    public var primaryIpv4Address: String?
    /**
     * `network_interface`.
     */
    public var resourceType: String?
    /**
     * Its state.
     */
    public var status: NetworkInterfaceStatus?
    /**
     * Its subnet.
     */
    public var subnet: ResourceReference?
    /**
     * Its rank.
     */
    public var type: NetworkInterfaceType?
    /**
     * Its public addresses.
     */
    public var floatingIps: [FloatingIpReference]?
    /**
     * The security groups that filter its traffic.
     */
    public var securityGroups: [ResourceReference]?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id.
         */id: String,
        /**
         * Whether packets may carry a source address that is not the interface's.
         */allowIpSpoofing: Bool? = nil,
        /**
         * When it was created.
         */createdAt: String? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * Speed in megabits per second.
         */portSpeed: Int64? = nil,
        /**
         * The primary address as a reservation. Servers send this, `primary_ipv4_address` or both.
         */primaryIp: ReservedIpReference? = nil,
        /**
         * The primary address as text; `0.0.0.0` as long as none is assigned.
         */primaryIpv4Address: String? = nil,
        /**
         * `network_interface`.
         */resourceType: String? = nil,
        /**
         * Its state.
         */status: NetworkInterfaceStatus? = nil,
        /**
         * Its subnet.
         */subnet: ResourceReference? = nil,
        /**
         * Its rank.
         */type: NetworkInterfaceType? = nil,
        /**
         * Its public addresses.
         */floatingIps: [FloatingIpReference]? = nil,
        /**
         * The security groups that filter its traffic.
         */securityGroups: [ResourceReference]? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.id = id
        self.allowIpSpoofing = allowIpSpoofing
        self.createdAt = createdAt
        self.href = href
        self.name = name
        self.portSpeed = portSpeed
        self.primaryIp = primaryIp
        self.primaryIpv4Address = primaryIpv4Address
        self.resourceType = resourceType
        self.status = status
        self.subnet = subnet
        self.type = type
        self.floatingIps = floatingIps
        self.securityGroups = securityGroups
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension NetworkInterface: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNetworkInterface: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NetworkInterface {
        return
            try NetworkInterface(
                id: FfiConverterString.read(from: &buf),
                allowIpSpoofing: FfiConverterOptionBool.read(from: &buf),
                createdAt: FfiConverterOptionString.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                portSpeed: FfiConverterOptionInt64.read(from: &buf),
                primaryIp: FfiConverterOptionTypeReservedIpReference.read(from: &buf),
                primaryIpv4Address: FfiConverterOptionString.read(from: &buf),
                resourceType: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterOptionTypeNetworkInterfaceStatus.read(from: &buf),
                subnet: FfiConverterOptionTypeResourceReference.read(from: &buf),
                type: FfiConverterOptionTypeNetworkInterfaceType.read(from: &buf),
                floatingIps: FfiConverterOptionSequenceTypeFloatingIpReference.read(from: &buf),
                securityGroups: FfiConverterOptionSequenceTypeResourceReference.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: NetworkInterface, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionBool.write(value.allowIpSpoofing, into: &buf)
        FfiConverterOptionString.write(value.createdAt, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionInt64.write(value.portSpeed, into: &buf)
        FfiConverterOptionTypeReservedIpReference.write(value.primaryIp, into: &buf)
        FfiConverterOptionString.write(value.primaryIpv4Address, into: &buf)
        FfiConverterOptionString.write(value.resourceType, into: &buf)
        FfiConverterOptionTypeNetworkInterfaceStatus.write(value.status, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.subnet, into: &buf)
        FfiConverterOptionTypeNetworkInterfaceType.write(value.type, into: &buf)
        FfiConverterOptionSequenceTypeFloatingIpReference.write(value.floatingIps, into: &buf)
        FfiConverterOptionSequenceTypeResourceReference.write(value.securityGroups, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNetworkInterface_lift(_ buf: RustBuffer) throws -> NetworkInterface {
    return try FfiConverterTypeNetworkInterface.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNetworkInterface_lower(_ value: NetworkInterface) -> RustBuffer {
    return FfiConverterTypeNetworkInterface.lower(value)
}


/**
 * Returned by `list_instance_network_interfaces`.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
public struct NetworkInterfaceCollection {
    /**
     * The network interfaces of the instance.
     */
    public var networkInterfaces: [NetworkInterface]
    /**
     * Where the first page is.
     */
    public var first: PageLink?
    /**
     * How many items a page has at most.
     */
    public var limit: Int64?
    /**
     * Where the next page is; absent on the last one.
     */
    public var next: PageLink?
    /**
     * How many items all pages have together.
     */
    public var totalCount: Int64?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The network interfaces of the instance.
         */networkInterfaces: [NetworkInterface],
        /**
         * Where the first page is.
         */first: PageLink? = nil,
        /**
         * How many items a page has at most.
         */limit: Int64? = nil,
        /**
         * Where the next page is; absent on the last one.
         */next: PageLink? = nil,
        /**
         * How many items all pages have together.
         */totalCount: Int64? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.networkInterfaces = networkInterfaces
        self.first = first
        self.limit = limit
        self.next = next
        self.totalCount = totalCount
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension NetworkInterfaceCollection: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNetworkInterfaceCollection: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NetworkInterfaceCollection {
        return
            try NetworkInterfaceCollection(
                networkInterfaces: FfiConverterSequenceTypeNetworkInterface.read(from: &buf),
                first: FfiConverterOptionTypePageLink.read(from: &buf),
                limit: FfiConverterOptionInt64.read(from: &buf),
                next: FfiConverterOptionTypePageLink.read(from: &buf),
                totalCount: FfiConverterOptionInt64.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: NetworkInterfaceCollection, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeNetworkInterface.write(value.networkInterfaces, into: &buf)
        FfiConverterOptionTypePageLink.write(value.first, into: &buf)
        FfiConverterOptionInt64.write(value.limit, into: &buf)
        FfiConverterOptionTypePageLink.write(value.next, into: &buf)
        FfiConverterOptionInt64.write(value.totalCount, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNetworkInterfaceCollection_lift(_ buf: RustBuffer) throws -> NetworkInterfaceCollection {
    return try FfiConverterTypeNetworkInterfaceCollection.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNetworkInterfaceCollection_lower(_ value: NetworkInterfaceCollection) -> RustBuffer {
    return FfiConverterTypeNetworkInterfaceCollection.lower(value)
}


/**
 * A network interface, as the instance shows it.
 */
public struct NetworkInterfaceReference {
    /**
     * There if the interface no longer exists.
     */
    public var deleted: Deleted?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * The id, for `get_instance_network_interface`.
     */
    public var id: String?
    /**
     * The name.
     */
    public var name: String?
    /**
     * The primary address as a reservation. Servers send this, `primary_ipv4_address` or both.
     */
    public var primaryIp: ReservedIpReference?
    /**
     * The primary address as text; `0.0.0.0` as long as none is assigned.
     */
    public var primaryIpv4Address: String?
    /**
     * `network_interface`.
     */
    public var resourceType: String?
    /**
     * The subnet.
     */
    public var subnet: ResourceReference?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * There if the interface no longer exists.
         */deleted: Deleted? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * The id, for `get_instance_network_interface`.
         */id: String? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * The primary address as a reservation. Servers send this, `primary_ipv4_address` or both.
         */primaryIp: ReservedIpReference? = nil,
        /**
         * The primary address as text; `0.0.0.0` as long as none is assigned.
         */primaryIpv4Address: String? = nil,
        /**
         * `network_interface`.
         */resourceType: String? = nil,
        /**
         * The subnet.
         */subnet: ResourceReference? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.deleted = deleted
        self.href = href
        self.id = id
        self.name = name
        self.primaryIp = primaryIp
        self.primaryIpv4Address = primaryIpv4Address
        self.resourceType = resourceType
        self.subnet = subnet
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension NetworkInterfaceReference: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNetworkInterfaceReference: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NetworkInterfaceReference {
        return
            try NetworkInterfaceReference(
                deleted: FfiConverterOptionTypeDeleted.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                id: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                primaryIp: FfiConverterOptionTypeReservedIpReference.read(from: &buf),
                primaryIpv4Address: FfiConverterOptionString.read(from: &buf),
                resourceType: FfiConverterOptionString.read(from: &buf),
                subnet: FfiConverterOptionTypeResourceReference.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: NetworkInterfaceReference, into buf: inout [UInt8]) {
        FfiConverterOptionTypeDeleted.write(value.deleted, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypeReservedIpReference.write(value.primaryIp, into: &buf)
        FfiConverterOptionString.write(value.primaryIpv4Address, into: &buf)
        FfiConverterOptionString.write(value.resourceType, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.subnet, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNetworkInterfaceReference_lift(_ buf: RustBuffer) throws -> NetworkInterfaceReference {
    return try FfiConverterTypeNetworkInterfaceReference.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNetworkInterfaceReference_lower(_ value: NetworkInterfaceReference) -> RustBuffer {
    return FfiConverterTypeNetworkInterfaceReference.lower(value)
}


/**
 * A link to a page of a collection.
 */
public struct PageLink {
    /**
     * The address of the page, absolute or relative. Only its `start` parameter is of use.
     */
    public var href: String?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The address of the page, absolute or relative. Only its `start` parameter is of use.
         */href: String? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.href = href
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension PageLink: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePageLink: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PageLink {
        return
            try PageLink(
                href: FfiConverterOptionString.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: PageLink, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePageLink_lift(_ buf: RustBuffer) throws -> PageLink {
    return try FfiConverterTypePageLink.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePageLink_lower(_ value: PageLink) -> RustBuffer {
    return FfiConverterTypePageLink.lower(value)
}


/**
 * A group of instances that are kept apart.
 *
 * Returned by `get_placement_group`.
 */
public struct PlacementGroup {
    /**
     * The id.
     */
    public var id: String
    /**
     * When it was created.
     */
    public var createdAt: String?
    /**
     * The CRN.
     */
    public var crn: String?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * Where it is between creation and end.
     */
    public var lifecycleState: LifecycleState?
    /**
     * The name.
     */
    public var name: String?
    /**
     * Its resource group, from servers that send it.
     */
    public var resourceGroup: ResourceReference?
    /**
     * `placement_group`.
     */
    public var resourceType: String?
    /**
     * What it keeps its instances apart by.
     */
    public var strategy: PlacementGroupStrategy?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id.
         */id: String,
        /**
         * When it was created.
         */createdAt: String? = nil,
        /**
         * The CRN.
         */crn: String? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * Where it is between creation and end.
         */lifecycleState: LifecycleState? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * Its resource group, from servers that send it.
         */resourceGroup: ResourceReference? = nil,
        /**
         * `placement_group`.
         */resourceType: String? = nil,
        /**
         * What it keeps its instances apart by.
         */strategy: PlacementGroupStrategy? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.id = id
        self.createdAt = createdAt
        self.crn = crn
        self.href = href
        self.lifecycleState = lifecycleState
        self.name = name
        self.resourceGroup = resourceGroup
        self.resourceType = resourceType
        self.strategy = strategy
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension PlacementGroup: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePlacementGroup: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlacementGroup {
        return
            try PlacementGroup(
                id: FfiConverterString.read(from: &buf),
                createdAt: FfiConverterOptionString.read(from: &buf),
                crn: FfiConverterOptionString.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                lifecycleState: FfiConverterOptionTypeLifecycleState.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                resourceGroup: FfiConverterOptionTypeResourceReference.read(from: &buf),
                resourceType: FfiConverterOptionString.read(from: &buf),
                strategy: FfiConverterOptionTypePlacementGroupStrategy.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: PlacementGroup, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.createdAt, into: &buf)
        FfiConverterOptionString.write(value.crn, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionTypeLifecycleState.write(value.lifecycleState, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.resourceGroup, into: &buf)
        FfiConverterOptionString.write(value.resourceType, into: &buf)
        FfiConverterOptionTypePlacementGroupStrategy.write(value.strategy, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlacementGroup_lift(_ buf: RustBuffer) throws -> PlacementGroup {
    return try FfiConverterTypePlacementGroup.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlacementGroup_lower(_ value: PlacementGroup) -> RustBuffer {
    return FfiConverterTypePlacementGroup.lower(value)
}


/**
 * Returned by `list_placement_groups`.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
public struct PlacementGroupCollection {
    /**
     * The placement groups of the instance.
     */
    public var placementGroups: [PlacementGroup]
    /**
     * Where the first page is.
     */
    public var first: PageLink?
    /**
     * How many items a page has at most.
     */
    public var limit: Int64?
    /**
     * Where the next page is; absent on the last one.
     */
    public var next: PageLink?
    /**
     * How many items all pages have together.
     */
    public var totalCount: Int64?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The placement groups of the instance.
         */placementGroups: [PlacementGroup],
        /**
         * Where the first page is.
         */first: PageLink? = nil,
        /**
         * How many items a page has at most.
         */limit: Int64? = nil,
        /**
         * Where the next page is; absent on the last one.
         */next: PageLink? = nil,
        /**
         * How many items all pages have together.
         */totalCount: Int64? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.placementGroups = placementGroups
        self.first = first
        self.limit = limit
        self.next = next
        self.totalCount = totalCount
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension PlacementGroupCollection: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePlacementGroupCollection: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlacementGroupCollection {
        return
            try PlacementGroupCollection(
                placementGroups: FfiConverterSequenceTypePlacementGroup.read(from: &buf),
                first: FfiConverterOptionTypePageLink.read(from: &buf),
                limit: FfiConverterOptionInt64.read(from: &buf),
                next: FfiConverterOptionTypePageLink.read(from: &buf),
                totalCount: FfiConverterOptionInt64.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: PlacementGroupCollection, into buf: inout [UInt8]) {
        FfiConverterSequenceTypePlacementGroup.write(value.placementGroups, into: &buf)
        FfiConverterOptionTypePageLink.write(value.first, into: &buf)
        FfiConverterOptionInt64.write(value.limit, into: &buf)
        FfiConverterOptionTypePageLink.write(value.next, into: &buf)
        FfiConverterOptionInt64.write(value.totalCount, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlacementGroupCollection_lift(_ buf: RustBuffer) throws -> PlacementGroupCollection {
    return try FfiConverterTypePlacementGroupCollection.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlacementGroupCollection_lower(_ value: PlacementGroupCollection) -> RustBuffer {
    return FfiConverterTypePlacementGroupCollection.lower(value)
}


/**
 * What an instance was placed on or in.
 */
public struct PlacementTarget {
    /**
     * The CRN.
     */
    public var crn: String?
    /**
     * There if the target no longer exists.
     */
    public var deleted: Deleted?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * The id.
     */
    public var id: String?
    /**
     * The name.
     */
    public var name: String?
    /**
     * What kind of target it is.
     */
    public var resourceType: PlacementTargetType?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The CRN.
         */crn: String? = nil,
        /**
         * There if the target no longer exists.
         */deleted: Deleted? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * The id.
         */id: String? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * What kind of target it is.
         */resourceType: PlacementTargetType? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.crn = crn
        self.deleted = deleted
        self.href = href
        self.id = id
        self.name = name
        self.resourceType = resourceType
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension PlacementTarget: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePlacementTarget: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlacementTarget {
        return
            try PlacementTarget(
                crn: FfiConverterOptionString.read(from: &buf),
                deleted: FfiConverterOptionTypeDeleted.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                id: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                resourceType: FfiConverterOptionTypePlacementTargetType.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: PlacementTarget, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.crn, into: &buf)
        FfiConverterOptionTypeDeleted.write(value.deleted, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypePlacementTargetType.write(value.resourceType, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlacementTarget_lift(_ buf: RustBuffer) throws -> PlacementTarget {
    return try FfiConverterTypePlacementTarget.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlacementTarget_lower(_ value: PlacementTarget) -> RustBuffer {
    return FfiConverterTypePlacementTarget.lower(value)
}


/**
 * Why a resource is in the state that it is in.
 */
public struct Reason {
    /**
     * The reason, for programs.
     */
    public var code: ReasonCode?
    /**
     * The reason, for people.
     */
    public var message: String?
    /**
     * A page with more about it.
     */
    public var moreInfo: String?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The reason, for programs.
         */code: ReasonCode? = nil,
        /**
         * The reason, for people.
         */message: String? = nil,
        /**
         * A page with more about it.
         */moreInfo: String? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.code = code
        self.message = message
        self.moreInfo = moreInfo
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension Reason: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReason: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Reason {
        return
            try Reason(
                code: FfiConverterOptionTypeReasonCode.read(from: &buf),
                message: FfiConverterOptionString.read(from: &buf),
                moreInfo: FfiConverterOptionString.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: Reason, into buf: inout [UInt8]) {
        FfiConverterOptionTypeReasonCode.write(value.code, into: &buf)
        FfiConverterOptionString.write(value.message, into: &buf)
        FfiConverterOptionString.write(value.moreInfo, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReason_lift(_ buf: RustBuffer) throws -> Reason {
    return try FfiConverterTypeReason.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReason_lower(_ value: Reason) -> RustBuffer {
    return FfiConverterTypeReason.lower(value)
}


/**
 * Which reservations an instance may use.
 */
public struct ReservationAffinity {
    /**
     * The rule.
     */
    public var policy: ReservationAffinityPolicy?
    /**
     * The reservations that the rule `manual` chooses from.
     */
    public var pool: [ResourceReference]?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The rule.
         */policy: ReservationAffinityPolicy? = nil,
        /**
         * The reservations that the rule `manual` chooses from.
         */pool: [ResourceReference]? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.policy = policy
        self.pool = pool
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension ReservationAffinity: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReservationAffinity: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReservationAffinity {
        return
            try ReservationAffinity(
                policy: FfiConverterOptionTypeReservationAffinityPolicy.read(from: &buf),
                pool: FfiConverterOptionSequenceTypeResourceReference.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: ReservationAffinity, into buf: inout [UInt8]) {
        FfiConverterOptionTypeReservationAffinityPolicy.write(value.policy, into: &buf)
        FfiConverterOptionSequenceTypeResourceReference.write(value.pool, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReservationAffinity_lift(_ buf: RustBuffer) throws -> ReservationAffinity {
    return try FfiConverterTypeReservationAffinity.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReservationAffinity_lower(_ value: ReservationAffinity) -> RustBuffer {
    return FfiConverterTypeReservationAffinity.lower(value)
}


/**
 * An IP address reserved in a subnet or a cluster network subnet.
 */
public struct ReservedIpReference {
    /**
     * The address; `0.0.0.0` as long as none is assigned.
     */
    public var address: String?
    /**
     * There if the reservation no longer exists.
     */
    public var deleted: Deleted?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * The id of the reservation.
     */
    public var id: String?
    /**
     * The name of the reservation.
     */
    public var name: String?
    /**
     * `subnet_reserved_ip` or `cluster_network_subnet_reserved_ip`.
     */
    public var resourceType: String?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The address; `0.0.0.0` as long as none is assigned.
         */address: String? = nil,
        /**
         * There if the reservation no longer exists.
         */deleted: Deleted? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * The id of the reservation.
         */id: String? = nil,
        /**
         * The name of the reservation.
         */name: String? = nil,
        /**
         * `subnet_reserved_ip` or `cluster_network_subnet_reserved_ip`.
         */resourceType: String? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.address = address
        self.deleted = deleted
        self.href = href
        self.id = id
        self.name = name
        self.resourceType = resourceType
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension ReservedIpReference: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReservedIpReference: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReservedIpReference {
        return
            try ReservedIpReference(
                address: FfiConverterOptionString.read(from: &buf),
                deleted: FfiConverterOptionTypeDeleted.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                id: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                resourceType: FfiConverterOptionString.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: ReservedIpReference, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.address, into: &buf)
        FfiConverterOptionTypeDeleted.write(value.deleted, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.resourceType, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReservedIpReference_lift(_ buf: RustBuffer) throws -> ReservedIpReference {
    return try FfiConverterTypeReservedIpReference.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReservedIpReference_lower(_ value: ReservedIpReference) -> RustBuffer {
    return FfiConverterTypeReservedIpReference.lower(value)
}


/**
 * A reference to another resource: a subnet, a VPC, a volume, a security group, a resource group, a trusted profile.
 */
public struct ResourceReference {
    /**
     * The CRN. Resources that exist only within another one have none.
     */
    public var crn: String?
    /**
     * There if the resource no longer exists.
     */
    public var deleted: Deleted?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * The id.
     */
    public var id: String?
    /**
     * The name.
     */
    public var name: String?
    /**
     * What kind of resource it is, for example `subnet` or `vpc`.
     */
    public var resourceType: String?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The CRN. Resources that exist only within another one have none.
         */crn: String? = nil,
        /**
         * There if the resource no longer exists.
         */deleted: Deleted? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * The id.
         */id: String? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * What kind of resource it is, for example `subnet` or `vpc`.
         */resourceType: String? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.crn = crn
        self.deleted = deleted
        self.href = href
        self.id = id
        self.name = name
        self.resourceType = resourceType
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension ResourceReference: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeResourceReference: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ResourceReference {
        return
            try ResourceReference(
                crn: FfiConverterOptionString.read(from: &buf),
                deleted: FfiConverterOptionTypeDeleted.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                id: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                resourceType: FfiConverterOptionString.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: ResourceReference, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.crn, into: &buf)
        FfiConverterOptionTypeDeleted.write(value.deleted, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.resourceType, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeResourceReference_lift(_ buf: RustBuffer) throws -> ResourceReference {
    return try FfiConverterTypeResourceReference.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeResourceReference_lower(_ value: ResourceReference) -> RustBuffer {
    return FfiConverterTypeResourceReference.lower(value)
}


/**
 * The settings of a client. What is left out comes from the environment (`VPC_METADATA_ENDPOINT` and so on),
 * and else is the default.
 */
public struct Settings: Equatable, Hashable {
    /**
     * Base URL of the service; overrides protocol and host.
     */
    public var endpoint: String?
    /**
     * `auto`, `http` or `https`. `auto` finds the one that the server has enabled and remembers it.
     */
    public var `protocol`: String?
    /**
     * `vpc`, or `powervs` for Power Virtual Server (identity token and IAM token only).
     */
    public var service: String?
    /**
     * API version: any date from 2022-03-01 to today. Default: 2025-08-26.
     */
    public var version: String?
    /**
     * Seconds for a whole operation, retries and token included. Default: 10.
     */
    public var timeout: Double?
    /**
     * Seconds for one attempt to connect. Default: 1.
     */
    public var connectTimeout: Double?
    /**
     * How often a request is tried, 1 to 100. Default: 4.
     */
    public var maxAttempts: Int64?
    /**
     * Seconds of life to ask for the managed identity token, 5 to 3600. Default: 300.
     */
    public var tokenLifetime: Int64?
    /**
     * Trusted profile for IAM tokens: id, CRN or name. Default: the server's default profile.
     */
    public var trustedProfile: String?
    /**
     * PEM file with the certificate authorities to trust for https, in the place of the system's.
     */
    public var caFile: String?
    /**
     * Settings by their names and as text, as a configuration file has them. They win over the ones above.
     */
    public var texts: [String: String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Base URL of the service; overrides protocol and host.
         */endpoint: String? = nil,
        /**
         * `auto`, `http` or `https`. `auto` finds the one that the server has enabled and remembers it.
         */`protocol`: String? = nil,
        /**
         * `vpc`, or `powervs` for Power Virtual Server (identity token and IAM token only).
         */service: String? = nil,
        /**
         * API version: any date from 2022-03-01 to today. Default: 2025-08-26.
         */version: String? = nil,
        /**
         * Seconds for a whole operation, retries and token included. Default: 10.
         */timeout: Double? = nil,
        /**
         * Seconds for one attempt to connect. Default: 1.
         */connectTimeout: Double? = nil,
        /**
         * How often a request is tried, 1 to 100. Default: 4.
         */maxAttempts: Int64? = nil,
        /**
         * Seconds of life to ask for the managed identity token, 5 to 3600. Default: 300.
         */tokenLifetime: Int64? = nil,
        /**
         * Trusted profile for IAM tokens: id, CRN or name. Default: the server's default profile.
         */trustedProfile: String? = nil,
        /**
         * PEM file with the certificate authorities to trust for https, in the place of the system's.
         */caFile: String? = nil,
        /**
         * Settings by their names and as text, as a configuration file has them. They win over the ones above.
         */texts: [String: String] = [:]) {
        self.endpoint = endpoint
        self.`protocol` = `protocol`
        self.service = service
        self.version = version
        self.timeout = timeout
        self.connectTimeout = connectTimeout
        self.maxAttempts = maxAttempts
        self.tokenLifetime = tokenLifetime
        self.trustedProfile = trustedProfile
        self.caFile = caFile
        self.texts = texts
    }




}

#if compiler(>=6)
extension Settings: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSettings: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Settings {
        return
            try Settings(
                endpoint: FfiConverterOptionString.read(from: &buf),
                protocol: FfiConverterOptionString.read(from: &buf),
                service: FfiConverterOptionString.read(from: &buf),
                version: FfiConverterOptionString.read(from: &buf),
                timeout: FfiConverterOptionDouble.read(from: &buf),
                connectTimeout: FfiConverterOptionDouble.read(from: &buf),
                maxAttempts: FfiConverterOptionInt64.read(from: &buf),
                tokenLifetime: FfiConverterOptionInt64.read(from: &buf),
                trustedProfile: FfiConverterOptionString.read(from: &buf),
                caFile: FfiConverterOptionString.read(from: &buf),
                texts: FfiConverterDictionaryStringString.read(from: &buf)
        )
    }

    public static func write(_ value: Settings, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.endpoint, into: &buf)
        FfiConverterOptionString.write(value.`protocol`, into: &buf)
        FfiConverterOptionString.write(value.service, into: &buf)
        FfiConverterOptionString.write(value.version, into: &buf)
        FfiConverterOptionDouble.write(value.timeout, into: &buf)
        FfiConverterOptionDouble.write(value.connectTimeout, into: &buf)
        FfiConverterOptionInt64.write(value.maxAttempts, into: &buf)
        FfiConverterOptionInt64.write(value.tokenLifetime, into: &buf)
        FfiConverterOptionString.write(value.trustedProfile, into: &buf)
        FfiConverterOptionString.write(value.caFile, into: &buf)
        FfiConverterDictionaryStringString.write(value.texts, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSettings_lift(_ buf: RustBuffer) throws -> Settings {
    return try FfiConverterTypeSettings.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSettings_lower(_ value: Settings) -> RustBuffer {
    return FfiConverterTypeSettings.lower(value)
}


/**
 * What the plan of a software attachment licenses.
 */
public struct SoftwareEntitlement {
    /**
     * The licensed products. The list may change while the instance runs.
     */
    public var licensedSoftware: [LicensedSoftware]?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The licensed products. The list may change while the instance runs.
         */licensedSoftware: [LicensedSoftware]? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.licensedSoftware = licensedSoftware
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension SoftwareEntitlement: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSoftwareEntitlement: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SoftwareEntitlement {
        return
            try SoftwareEntitlement(
                licensedSoftware: FfiConverterOptionSequenceTypeLicensedSoftware.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: SoftwareEntitlement, into buf: inout [UInt8]) {
        FfiConverterOptionSequenceTypeLicensedSoftware.write(value.licensedSoftware, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSoftwareEntitlement_lift(_ buf: RustBuffer) throws -> SoftwareEntitlement {
    return try FfiConverterTypeSoftwareEntitlement.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSoftwareEntitlement_lower(_ value: SoftwareEntitlement) -> RustBuffer {
    return FfiConverterTypeSoftwareEntitlement.lower(value)
}


/**
 * Who sells a product.
 */
public struct SoftwareVendor {
    /**
     * The name.
     */
    public var name: String?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The name.
         */name: String? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.name = name
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension SoftwareVendor: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSoftwareVendor: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SoftwareVendor {
        return
            try SoftwareVendor(
                name: FfiConverterOptionString.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: SoftwareVendor, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSoftwareVendor_lift(_ buf: RustBuffer) throws -> SoftwareVendor {
    return try FfiConverterTypeSoftwareVendor.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSoftwareVendor_lower(_ value: SoftwareVendor) -> RustBuffer {
    return FfiConverterTypeSoftwareVendor.lower(value)
}


/**
 * The virtual processors of an instance.
 */
public struct Vcpu {
    /**
     * The instruction set.
     */
    public var architecture: VcpuArchitecture?
    /**
     * Going above the guaranteed share; absent if the instance cannot.
     */
    public var burst: VcpuBurst?
    /**
     * How many.
     */
    public var count: Int64?
    /**
     * Who made the processor. Often an empty text, which is `Unknown("")`.
     */
    public var manufacturer: VcpuManufacturer?
    /**
     * The guaranteed share of each virtual processor, in percent: 1 to 100.
     */
    public var percentage: Int64?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The instruction set.
         */architecture: VcpuArchitecture? = nil,
        /**
         * Going above the guaranteed share; absent if the instance cannot.
         */burst: VcpuBurst? = nil,
        /**
         * How many.
         */count: Int64? = nil,
        /**
         * Who made the processor. Often an empty text, which is `Unknown("")`.
         */manufacturer: VcpuManufacturer? = nil,
        /**
         * The guaranteed share of each virtual processor, in percent: 1 to 100.
         */percentage: Int64? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.architecture = architecture
        self.burst = burst
        self.count = count
        self.manufacturer = manufacturer
        self.percentage = percentage
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension Vcpu: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVcpu: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Vcpu {
        return
            try Vcpu(
                architecture: FfiConverterOptionTypeVcpuArchitecture.read(from: &buf),
                burst: FfiConverterOptionTypeVcpuBurst.read(from: &buf),
                count: FfiConverterOptionInt64.read(from: &buf),
                manufacturer: FfiConverterOptionTypeVcpuManufacturer.read(from: &buf),
                percentage: FfiConverterOptionInt64.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: Vcpu, into buf: inout [UInt8]) {
        FfiConverterOptionTypeVcpuArchitecture.write(value.architecture, into: &buf)
        FfiConverterOptionTypeVcpuBurst.write(value.burst, into: &buf)
        FfiConverterOptionInt64.write(value.count, into: &buf)
        FfiConverterOptionTypeVcpuManufacturer.write(value.manufacturer, into: &buf)
        FfiConverterOptionInt64.write(value.percentage, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVcpu_lift(_ buf: RustBuffer) throws -> Vcpu {
    return try FfiConverterTypeVcpu.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVcpu_lower(_ value: Vcpu) -> RustBuffer {
    return FfiConverterTypeVcpu.lower(value)
}


/**
 * How far virtual processors may go above their guaranteed share.
 */
public struct VcpuBurst {
    /**
     * The most, in percent of the guaranteed share: 100 to 800, usually 200.
     */
    public var limit: Int64?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The most, in percent of the guaranteed share: 100 to 800, usually 200.
         */limit: Int64? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.limit = limit
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension VcpuBurst: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVcpuBurst: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VcpuBurst {
        return
            try VcpuBurst(
                limit: FfiConverterOptionInt64.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: VcpuBurst, into buf: inout [UInt8]) {
        FfiConverterOptionInt64.write(value.limit, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVcpuBurst_lift(_ buf: RustBuffer) throws -> VcpuBurst {
    return try FfiConverterTypeVcpuBurst.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVcpuBurst_lower(_ value: VcpuBurst) -> RustBuffer {
    return FfiConverterTypeVcpuBurst.lower(value)
}


/**
 * A virtual network interface that is attached to the instance.
 *
 * Returned by `get_virtual_network_interface`.
 */
public struct VirtualNetworkInterface {
    /**
     * The id.
     */
    public var id: String
    /**
     * Whether packets may carry a source address that is not the interface's.
     */
    public var allowIpSpoofing: Bool?
    /**
     * Whether it is deleted together with what it is attached to.
     */
    public var autoDelete: Bool?
    /**
     * When it was created.
     */
    public var createdAt: String?
    /**
     * The CRN.
     */
    public var crn: String?
    /**
     * Whether the infrastructure translates between floating and private addresses. If not, packets reach the
     * instance with the floating address.
     */
    public var enableInfrastructureNat: Bool?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * Where it is between creation and end.
     */
    public var lifecycleState: LifecycleState?
    /**
     * The MAC address; absent until there is one.
     */
    public var macAddress: String?
    /**
     * The name.
     */
    public var name: String?
    /**
     * The primary address.
     */
    public var primaryIp: ReservedIpReference?
    /**
     * How strictly it checks the state of connections.
     */
    public var protocolStateFilteringMode: ProtocolStateFilteringMode?
    /**
     * Its resource group.
     */
    public var resourceGroup: ResourceReference?
    /**
     * `virtual_network_interface`.
     */
    public var resourceType: String?
    /**
     * Its subnet.
     */
    public var subnet: ResourceReference?
    /**
     * The network attachment that uses it.
     */
    public var target: ResourceReference?
    /**
     * Its VPC.
     */
    public var vpc: ResourceReference?
    /**
     * Its zone.
     */
    public var zone: NamedReference?
    /**
     * Its public addresses, from servers that send them here. [`NetworkInterface`] always has them.
     */
    public var floatingIps: [FloatingIpReference]?
    /**
     * All its addresses in the subnet, the primary one included.
     */
    public var ips: [ReservedIpReference]?
    /**
     * The security groups that filter its traffic.
     */
    public var securityGroups: [ResourceReference]?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id.
         */id: String,
        /**
         * Whether packets may carry a source address that is not the interface's.
         */allowIpSpoofing: Bool? = nil,
        /**
         * Whether it is deleted together with what it is attached to.
         */autoDelete: Bool? = nil,
        /**
         * When it was created.
         */createdAt: String? = nil,
        /**
         * The CRN.
         */crn: String? = nil,
        /**
         * Whether the infrastructure translates between floating and private addresses. If not, packets reach the
         * instance with the floating address.
         */enableInfrastructureNat: Bool? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * Where it is between creation and end.
         */lifecycleState: LifecycleState? = nil,
        /**
         * The MAC address; absent until there is one.
         */macAddress: String? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * The primary address.
         */primaryIp: ReservedIpReference? = nil,
        /**
         * How strictly it checks the state of connections.
         */protocolStateFilteringMode: ProtocolStateFilteringMode? = nil,
        /**
         * Its resource group.
         */resourceGroup: ResourceReference? = nil,
        /**
         * `virtual_network_interface`.
         */resourceType: String? = nil,
        /**
         * Its subnet.
         */subnet: ResourceReference? = nil,
        /**
         * The network attachment that uses it.
         */target: ResourceReference? = nil,
        /**
         * Its VPC.
         */vpc: ResourceReference? = nil,
        /**
         * Its zone.
         */zone: NamedReference? = nil,
        /**
         * Its public addresses, from servers that send them here. [`NetworkInterface`] always has them.
         */floatingIps: [FloatingIpReference]? = nil,
        /**
         * All its addresses in the subnet, the primary one included.
         */ips: [ReservedIpReference]? = nil,
        /**
         * The security groups that filter its traffic.
         */securityGroups: [ResourceReference]? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.id = id
        self.allowIpSpoofing = allowIpSpoofing
        self.autoDelete = autoDelete
        self.createdAt = createdAt
        self.crn = crn
        self.enableInfrastructureNat = enableInfrastructureNat
        self.href = href
        self.lifecycleState = lifecycleState
        self.macAddress = macAddress
        self.name = name
        self.primaryIp = primaryIp
        self.protocolStateFilteringMode = protocolStateFilteringMode
        self.resourceGroup = resourceGroup
        self.resourceType = resourceType
        self.subnet = subnet
        self.target = target
        self.vpc = vpc
        self.zone = zone
        self.floatingIps = floatingIps
        self.ips = ips
        self.securityGroups = securityGroups
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension VirtualNetworkInterface: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVirtualNetworkInterface: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VirtualNetworkInterface {
        return
            try VirtualNetworkInterface(
                id: FfiConverterString.read(from: &buf),
                allowIpSpoofing: FfiConverterOptionBool.read(from: &buf),
                autoDelete: FfiConverterOptionBool.read(from: &buf),
                createdAt: FfiConverterOptionString.read(from: &buf),
                crn: FfiConverterOptionString.read(from: &buf),
                enableInfrastructureNat: FfiConverterOptionBool.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                lifecycleState: FfiConverterOptionTypeLifecycleState.read(from: &buf),
                macAddress: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                primaryIp: FfiConverterOptionTypeReservedIpReference.read(from: &buf),
                protocolStateFilteringMode: FfiConverterOptionTypeProtocolStateFilteringMode.read(from: &buf),
                resourceGroup: FfiConverterOptionTypeResourceReference.read(from: &buf),
                resourceType: FfiConverterOptionString.read(from: &buf),
                subnet: FfiConverterOptionTypeResourceReference.read(from: &buf),
                target: FfiConverterOptionTypeResourceReference.read(from: &buf),
                vpc: FfiConverterOptionTypeResourceReference.read(from: &buf),
                zone: FfiConverterOptionTypeNamedReference.read(from: &buf),
                floatingIps: FfiConverterOptionSequenceTypeFloatingIpReference.read(from: &buf),
                ips: FfiConverterOptionSequenceTypeReservedIpReference.read(from: &buf),
                securityGroups: FfiConverterOptionSequenceTypeResourceReference.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: VirtualNetworkInterface, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionBool.write(value.allowIpSpoofing, into: &buf)
        FfiConverterOptionBool.write(value.autoDelete, into: &buf)
        FfiConverterOptionString.write(value.createdAt, into: &buf)
        FfiConverterOptionString.write(value.crn, into: &buf)
        FfiConverterOptionBool.write(value.enableInfrastructureNat, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionTypeLifecycleState.write(value.lifecycleState, into: &buf)
        FfiConverterOptionString.write(value.macAddress, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypeReservedIpReference.write(value.primaryIp, into: &buf)
        FfiConverterOptionTypeProtocolStateFilteringMode.write(value.protocolStateFilteringMode, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.resourceGroup, into: &buf)
        FfiConverterOptionString.write(value.resourceType, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.subnet, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.target, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.vpc, into: &buf)
        FfiConverterOptionTypeNamedReference.write(value.zone, into: &buf)
        FfiConverterOptionSequenceTypeFloatingIpReference.write(value.floatingIps, into: &buf)
        FfiConverterOptionSequenceTypeReservedIpReference.write(value.ips, into: &buf)
        FfiConverterOptionSequenceTypeResourceReference.write(value.securityGroups, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVirtualNetworkInterface_lift(_ buf: RustBuffer) throws -> VirtualNetworkInterface {
    return try FfiConverterTypeVirtualNetworkInterface.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVirtualNetworkInterface_lower(_ value: VirtualNetworkInterface) -> RustBuffer {
    return FfiConverterTypeVirtualNetworkInterface.lower(value)
}


/**
 * Returned by `list_virtual_network_interfaces`.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
public struct VirtualNetworkInterfaceCollection {
    /**
     * The virtual network interfaces that are attached to the instance.
     */
    public var virtualNetworkInterfaces: [VirtualNetworkInterface]
    /**
     * Where the first page is.
     */
    public var first: PageLink?
    /**
     * How many items a page has at most.
     */
    public var limit: Int64?
    /**
     * Where the next page is; absent on the last one.
     */
    public var next: PageLink?
    /**
     * How many items all pages have together.
     */
    public var totalCount: Int64?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The virtual network interfaces that are attached to the instance.
         */virtualNetworkInterfaces: [VirtualNetworkInterface],
        /**
         * Where the first page is.
         */first: PageLink? = nil,
        /**
         * How many items a page has at most.
         */limit: Int64? = nil,
        /**
         * Where the next page is; absent on the last one.
         */next: PageLink? = nil,
        /**
         * How many items all pages have together.
         */totalCount: Int64? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.virtualNetworkInterfaces = virtualNetworkInterfaces
        self.first = first
        self.limit = limit
        self.next = next
        self.totalCount = totalCount
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension VirtualNetworkInterfaceCollection: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVirtualNetworkInterfaceCollection: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VirtualNetworkInterfaceCollection {
        return
            try VirtualNetworkInterfaceCollection(
                virtualNetworkInterfaces: FfiConverterSequenceTypeVirtualNetworkInterface.read(from: &buf),
                first: FfiConverterOptionTypePageLink.read(from: &buf),
                limit: FfiConverterOptionInt64.read(from: &buf),
                next: FfiConverterOptionTypePageLink.read(from: &buf),
                totalCount: FfiConverterOptionInt64.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: VirtualNetworkInterfaceCollection, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeVirtualNetworkInterface.write(value.virtualNetworkInterfaces, into: &buf)
        FfiConverterOptionTypePageLink.write(value.first, into: &buf)
        FfiConverterOptionInt64.write(value.limit, into: &buf)
        FfiConverterOptionTypePageLink.write(value.next, into: &buf)
        FfiConverterOptionInt64.write(value.totalCount, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVirtualNetworkInterfaceCollection_lift(_ buf: RustBuffer) throws -> VirtualNetworkInterfaceCollection {
    return try FfiConverterTypeVirtualNetworkInterfaceCollection.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVirtualNetworkInterfaceCollection_lower(_ value: VirtualNetworkInterfaceCollection) -> RustBuffer {
    return FfiConverterTypeVirtualNetworkInterfaceCollection.lower(value)
}


/**
 * The attachment of a volume to the instance.
 *
 * Returned by `get_instance_volume_attachment`.
 */
public struct VolumeAttachment {
    /**
     * The id.
     */
    public var id: String
    /**
     * Bandwidth in megabits per second.
     */
    public var bandwidth: Int64?
    /**
     * When it was created.
     */
    public var createdAt: String?
    /**
     * Whether the volume is deleted together with the instance.
     */
    public var deleteVolumeOnInstanceDelete: Bool?
    /**
     * The device in the instance; absent unless the volume is attached.
     */
    public var device: VolumeAttachmentDevice?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * The name.
     */
    public var name: String?
    /**
     * Its state.
     */
    public var status: VolumeAttachmentStatus?
    /**
     * What the volume is for.
     */
    public var type: VolumeAttachmentType?
    /**
     * The volume; absent until it is provisioned.
     */
    public var volume: ResourceReference?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id.
         */id: String,
        /**
         * Bandwidth in megabits per second.
         */bandwidth: Int64? = nil,
        /**
         * When it was created.
         */createdAt: String? = nil,
        /**
         * Whether the volume is deleted together with the instance.
         */deleteVolumeOnInstanceDelete: Bool? = nil,
        /**
         * The device in the instance; absent unless the volume is attached.
         */device: VolumeAttachmentDevice? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * Its state.
         */status: VolumeAttachmentStatus? = nil,
        /**
         * What the volume is for.
         */type: VolumeAttachmentType? = nil,
        /**
         * The volume; absent until it is provisioned.
         */volume: ResourceReference? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.id = id
        self.bandwidth = bandwidth
        self.createdAt = createdAt
        self.deleteVolumeOnInstanceDelete = deleteVolumeOnInstanceDelete
        self.device = device
        self.href = href
        self.name = name
        self.status = status
        self.type = type
        self.volume = volume
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension VolumeAttachment: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVolumeAttachment: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VolumeAttachment {
        return
            try VolumeAttachment(
                id: FfiConverterString.read(from: &buf),
                bandwidth: FfiConverterOptionInt64.read(from: &buf),
                createdAt: FfiConverterOptionString.read(from: &buf),
                deleteVolumeOnInstanceDelete: FfiConverterOptionBool.read(from: &buf),
                device: FfiConverterOptionTypeVolumeAttachmentDevice.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterOptionTypeVolumeAttachmentStatus.read(from: &buf),
                type: FfiConverterOptionTypeVolumeAttachmentType.read(from: &buf),
                volume: FfiConverterOptionTypeResourceReference.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: VolumeAttachment, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionInt64.write(value.bandwidth, into: &buf)
        FfiConverterOptionString.write(value.createdAt, into: &buf)
        FfiConverterOptionBool.write(value.deleteVolumeOnInstanceDelete, into: &buf)
        FfiConverterOptionTypeVolumeAttachmentDevice.write(value.device, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypeVolumeAttachmentStatus.write(value.status, into: &buf)
        FfiConverterOptionTypeVolumeAttachmentType.write(value.type, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.volume, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVolumeAttachment_lift(_ buf: RustBuffer) throws -> VolumeAttachment {
    return try FfiConverterTypeVolumeAttachment.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVolumeAttachment_lower(_ value: VolumeAttachment) -> RustBuffer {
    return FfiConverterTypeVolumeAttachment.lower(value)
}


/**
 * Returned by `list_instance_volume_attachments`.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
public struct VolumeAttachmentCollection {
    /**
     * The volume attachments of the instance, that of the boot volume included.
     */
    public var volumeAttachments: [VolumeAttachment]
    /**
     * Where the first page is.
     */
    public var first: PageLink?
    /**
     * How many items a page has at most.
     */
    public var limit: Int64?
    /**
     * Where the next page is; absent on the last one.
     */
    public var next: PageLink?
    /**
     * How many items all pages have together.
     */
    public var totalCount: Int64?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The volume attachments of the instance, that of the boot volume included.
         */volumeAttachments: [VolumeAttachment],
        /**
         * Where the first page is.
         */first: PageLink? = nil,
        /**
         * How many items a page has at most.
         */limit: Int64? = nil,
        /**
         * Where the next page is; absent on the last one.
         */next: PageLink? = nil,
        /**
         * How many items all pages have together.
         */totalCount: Int64? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.volumeAttachments = volumeAttachments
        self.first = first
        self.limit = limit
        self.next = next
        self.totalCount = totalCount
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension VolumeAttachmentCollection: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVolumeAttachmentCollection: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VolumeAttachmentCollection {
        return
            try VolumeAttachmentCollection(
                volumeAttachments: FfiConverterSequenceTypeVolumeAttachment.read(from: &buf),
                first: FfiConverterOptionTypePageLink.read(from: &buf),
                limit: FfiConverterOptionInt64.read(from: &buf),
                next: FfiConverterOptionTypePageLink.read(from: &buf),
                totalCount: FfiConverterOptionInt64.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: VolumeAttachmentCollection, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeVolumeAttachment.write(value.volumeAttachments, into: &buf)
        FfiConverterOptionTypePageLink.write(value.first, into: &buf)
        FfiConverterOptionInt64.write(value.limit, into: &buf)
        FfiConverterOptionTypePageLink.write(value.next, into: &buf)
        FfiConverterOptionInt64.write(value.totalCount, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVolumeAttachmentCollection_lift(_ buf: RustBuffer) throws -> VolumeAttachmentCollection {
    return try FfiConverterTypeVolumeAttachmentCollection.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVolumeAttachmentCollection_lower(_ value: VolumeAttachmentCollection) -> RustBuffer {
    return FfiConverterTypeVolumeAttachmentCollection.lower(value)
}


/**
 * A volume as the instance sees it.
 */
public struct VolumeAttachmentDevice {
    /**
     * The device's id: the attachment's id with a suffix.
     */
    public var id: String?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The device's id: the attachment's id with a suffix.
         */id: String? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.id = id
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension VolumeAttachmentDevice: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVolumeAttachmentDevice: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VolumeAttachmentDevice {
        return
            try VolumeAttachmentDevice(
                id: FfiConverterOptionString.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: VolumeAttachmentDevice, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.id, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVolumeAttachmentDevice_lift(_ buf: RustBuffer) throws -> VolumeAttachmentDevice {
    return try FfiConverterTypeVolumeAttachmentDevice.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVolumeAttachmentDevice_lower(_ value: VolumeAttachmentDevice) -> RustBuffer {
    return FfiConverterTypeVolumeAttachmentDevice.lower(value)
}


/**
 * A volume attachment, as the instance shows it.
 */
public struct VolumeAttachmentReference {
    /**
     * There if the attachment no longer exists.
     */
    public var deleted: Deleted?
    /**
     * The device in the instance; absent unless the volume is attached.
     */
    public var device: VolumeAttachmentDevice?
    /**
     * The address in the VPC API. The metadata service leaves it out as a rule.
     */
    public var href: String?
    /**
     * The id, for `get_instance_volume_attachment`.
     */
    public var id: String?
    /**
     * The name.
     */
    public var name: String?
    /**
     * The volume; absent until it is provisioned.
     */
    public var volume: ResourceReference?
    /**
     * The members that this release does not know; absent where there are none.
     */
    public var additionalProperties: AdditionalProperties?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * There if the attachment no longer exists.
         */deleted: Deleted? = nil,
        /**
         * The device in the instance; absent unless the volume is attached.
         */device: VolumeAttachmentDevice? = nil,
        /**
         * The address in the VPC API. The metadata service leaves it out as a rule.
         */href: String? = nil,
        /**
         * The id, for `get_instance_volume_attachment`.
         */id: String? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * The volume; absent until it is provisioned.
         */volume: ResourceReference? = nil,
        /**
         * The members that this release does not know; absent where there are none.
         */additionalProperties: AdditionalProperties? = nil) {
        self.deleted = deleted
        self.device = device
        self.href = href
        self.id = id
        self.name = name
        self.volume = volume
        self.additionalProperties = additionalProperties
    }




}

#if compiler(>=6)
extension VolumeAttachmentReference: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVolumeAttachmentReference: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VolumeAttachmentReference {
        return
            try VolumeAttachmentReference(
                deleted: FfiConverterOptionTypeDeleted.read(from: &buf),
                device: FfiConverterOptionTypeVolumeAttachmentDevice.read(from: &buf),
                href: FfiConverterOptionString.read(from: &buf),
                id: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                volume: FfiConverterOptionTypeResourceReference.read(from: &buf),
                additionalProperties: FfiConverterOptionTypeAdditionalProperties.read(from: &buf)
        )
    }

    public static func write(_ value: VolumeAttachmentReference, into buf: inout [UInt8]) {
        FfiConverterOptionTypeDeleted.write(value.deleted, into: &buf)
        FfiConverterOptionTypeVolumeAttachmentDevice.write(value.device, into: &buf)
        FfiConverterOptionString.write(value.href, into: &buf)
        FfiConverterOptionString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypeResourceReference.write(value.volume, into: &buf)
        FfiConverterOptionTypeAdditionalProperties.write(value.additionalProperties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVolumeAttachmentReference_lift(_ buf: RustBuffer) throws -> VolumeAttachmentReference {
    return try FfiConverterTypeVolumeAttachmentReference.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVolumeAttachmentReference_lower(_ value: VolumeAttachmentReference) -> RustBuffer {
    return FfiConverterTypeVolumeAttachmentReference.lower(value)
}


/**
 * How the capacity of an instance was obtained (`Availability`).
 */

public enum AvailabilityClass: Equatable, Hashable {

    /**
     * The capacity is the instance's until it is stopped or deleted.
     */
    case standard
    /**
     * Spare capacity that the service may take back at short notice.
     */
    case spot
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension AvailabilityClass: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAvailabilityClass: FfiConverterRustBuffer {
    typealias SwiftType = AvailabilityClass

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AvailabilityClass {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .standard

        case 2: return .spot

        case 3: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AvailabilityClass, into buf: inout [UInt8]) {
        switch value {


        case .standard:
            writeInt(&buf, Int32(1))


        case .spot:
            writeInt(&buf, Int32(2))


        case let .unknown(text):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAvailabilityClass_lift(_ buf: RustBuffer) throws -> AvailabilityClass {
    return try FfiConverterTypeAvailabilityClass.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAvailabilityClass_lower(_ value: AvailabilityClass) -> RustBuffer {
    return FfiConverterTypeAvailabilityClass.lower(value)
}



/**
 * The confidential computing technology that protects an instance's memory.
 */

public enum ConfidentialComputeMode: Equatable, Hashable {

    /**
     * None.
     */
    case disabled
    /**
     * Intel Software Guard Extensions.
     */
    case sgx
    /**
     * Intel Trust Domain Extensions.
     */
    case tdx
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension ConfidentialComputeMode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConfidentialComputeMode: FfiConverterRustBuffer {
    typealias SwiftType = ConfidentialComputeMode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConfidentialComputeMode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .disabled

        case 2: return .sgx

        case 3: return .tdx

        case 4: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ConfidentialComputeMode, into buf: inout [UInt8]) {
        switch value {


        case .disabled:
            writeInt(&buf, Int32(1))


        case .sgx:
            writeInt(&buf, Int32(2))


        case .tdx:
            writeInt(&buf, Int32(3))


        case let .unknown(text):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConfidentialComputeMode_lift(_ buf: RustBuffer) throws -> ConfidentialComputeMode {
    return try FfiConverterTypeConfidentialComputeMode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConfidentialComputeMode_lower(_ value: ConfidentialComputeMode) -> RustBuffer {
    return FfiConverterTypeConfidentialComputeMode.lower(value)
}



/**
 * How an instance disk is connected.
 */

public enum DiskInterfaceType: Equatable, Hashable {

    /**
     * NVM Express.
     */
    case nvme
    /**
     * Virtio block device.
     */
    case virtioBlk
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension DiskInterfaceType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDiskInterfaceType: FfiConverterRustBuffer {
    typealias SwiftType = DiskInterfaceType

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DiskInterfaceType {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .nvme

        case 2: return .virtioBlk

        case 3: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DiskInterfaceType, into buf: inout [UInt8]) {
        switch value {


        case .nvme:
            writeInt(&buf, Int32(1))


        case .virtioBlk:
            writeInt(&buf, Int32(2))


        case let .unknown(text):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDiskInterfaceType_lift(_ buf: RustBuffer) throws -> DiskInterfaceType {
    return try FfiConverterTypeDiskInterfaceType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDiskInterfaceType_lower(_ value: DiskInterfaceType) -> RustBuffer {
    return FfiConverterTypeDiskInterfaceType.lower(value)
}



/**
 * Who made a GPU.
 */

public enum GpuManufacturer: Equatable, Hashable {

    /**
     * AMD.
     */
    case amd
    /**
     * Intel.
     */
    case intel
    /**
     * NVIDIA.
     */
    case nvidia
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension GpuManufacturer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGpuManufacturer: FfiConverterRustBuffer {
    typealias SwiftType = GpuManufacturer

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GpuManufacturer {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .amd

        case 2: return .intel

        case 3: return .nvidia

        case 4: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: GpuManufacturer, into buf: inout [UInt8]) {
        switch value {


        case .amd:
            writeInt(&buf, Int32(1))


        case .intel:
            writeInt(&buf, Int32(2))


        case .nvidia:
            writeInt(&buf, Int32(3))


        case let .unknown(text):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGpuManufacturer_lift(_ buf: RustBuffer) throws -> GpuManufacturer {
    return try FfiConverterTypeGpuManufacturer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGpuManufacturer_lower(_ value: GpuManufacturer) -> RustBuffer {
    return FfiConverterTypeGpuManufacturer.lower(value)
}



/**
 * How well a resource works.
 */

public enum HealthState: Equatable, Hashable {

    /**
     * Nothing is wrong.
     */
    case ok
    /**
     * It works with less performance, capacity or connectivity.
     */
    case degraded
    /**
     * It does not work at all.
     */
    case faulted
    /**
     * Health means nothing in the present lifecycle state.
     */
    case inapplicable
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension HealthState: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeHealthState: FfiConverterRustBuffer {
    typealias SwiftType = HealthState

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HealthState {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .ok

        case 2: return .degraded

        case 3: return .faulted

        case 4: return .inapplicable

        case 5: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: HealthState, into buf: inout [UInt8]) {
        switch value {


        case .ok:
            writeInt(&buf, Int32(1))


        case .degraded:
            writeInt(&buf, Int32(2))


        case .faulted:
            writeInt(&buf, Int32(3))


        case .inapplicable:
            writeInt(&buf, Int32(4))


        case let .unknown(text):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHealthState_lift(_ buf: RustBuffer) throws -> HealthState {
    return try FfiConverterTypeHealthState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHealthState_lower(_ value: HealthState) -> RustBuffer {
    return FfiConverterTypeHealthState.lower(value)
}



/**
 * What becomes of an instance whose host fails.
 */

public enum HostFailurePolicy: Equatable, Hashable {

    /**
     * It is started again on another host.
     */
    case restart
    /**
     * It stays stopped.
     */
    case stop
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension HostFailurePolicy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeHostFailurePolicy: FfiConverterRustBuffer {
    typealias SwiftType = HostFailurePolicy

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HostFailurePolicy {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .restart

        case 2: return .stop

        case 3: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: HostFailurePolicy, into buf: inout [UInt8]) {
        switch value {


        case .restart:
            writeInt(&buf, Int32(1))


        case .stop:
            writeInt(&buf, Int32(2))


        case let .unknown(text):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHostFailurePolicy_lift(_ buf: RustBuffer) throws -> HostFailurePolicy {
    return try FfiConverterTypeHostFailurePolicy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHostFailurePolicy_lower(_ value: HostFailurePolicy) -> RustBuffer {
    return FfiConverterTypeHostFailurePolicy.lower(value)
}



/**
 * What an instance is doing.
 */

public enum InstanceStatus: Equatable, Hashable {

    /**
     * On its way out.
     */
    case deleting
    /**
     * Unusable.
     */
    case failed
    /**
     * Being made.
     */
    case pending
    /**
     * Going down and up again.
     */
    case restarting
    /**
     * Up.
     */
    case running
    /**
     * Coming up.
     */
    case starting
    /**
     * Down.
     */
    case stopped
    /**
     * Going down.
     */
    case stopping
    /**
     * Paused; not sent by the present service.
     */
    case paused
    /**
     * Being paused; not sent by the present service.
     */
    case pausing
    /**
     * Coming back from a pause; not sent by the present service.
     */
    case resuming
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension InstanceStatus: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInstanceStatus: FfiConverterRustBuffer {
    typealias SwiftType = InstanceStatus

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InstanceStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .deleting

        case 2: return .failed

        case 3: return .pending

        case 4: return .restarting

        case 5: return .running

        case 6: return .starting

        case 7: return .stopped

        case 8: return .stopping

        case 9: return .paused

        case 10: return .pausing

        case 11: return .resuming

        case 12: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: InstanceStatus, into buf: inout [UInt8]) {
        switch value {


        case .deleting:
            writeInt(&buf, Int32(1))


        case .failed:
            writeInt(&buf, Int32(2))


        case .pending:
            writeInt(&buf, Int32(3))


        case .restarting:
            writeInt(&buf, Int32(4))


        case .running:
            writeInt(&buf, Int32(5))


        case .starting:
            writeInt(&buf, Int32(6))


        case .stopped:
            writeInt(&buf, Int32(7))


        case .stopping:
            writeInt(&buf, Int32(8))


        case .paused:
            writeInt(&buf, Int32(9))


        case .pausing:
            writeInt(&buf, Int32(10))


        case .resuming:
            writeInt(&buf, Int32(11))


        case let .unknown(text):
            writeInt(&buf, Int32(12))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstanceStatus_lift(_ buf: RustBuffer) throws -> InstanceStatus {
    return try FfiConverterTypeInstanceStatus.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstanceStatus_lower(_ value: InstanceStatus) -> RustBuffer {
    return FfiConverterTypeInstanceStatus.lower(value)
}



/**
 * The algorithm of an SSH key.
 */

public enum KeyType: Equatable, Hashable {

    /**
     * RSA.
     */
    case rsa
    /**
     * Ed25519.
     */
    case ed25519
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension KeyType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeKeyType: FfiConverterRustBuffer {
    typealias SwiftType = KeyType

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> KeyType {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .rsa

        case 2: return .ed25519

        case 3: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: KeyType, into buf: inout [UInt8]) {
        switch value {


        case .rsa:
            writeInt(&buf, Int32(1))


        case .ed25519:
            writeInt(&buf, Int32(2))


        case let .unknown(text):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeKeyType_lift(_ buf: RustBuffer) throws -> KeyType {
    return try FfiConverterTypeKeyType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeKeyType_lower(_ value: KeyType) -> RustBuffer {
    return FfiConverterTypeKeyType.lower(value)
}



/**
 * Where a resource is between its creation and its end.
 */

public enum LifecycleState: Equatable, Hashable {

    /**
     * On its way out.
     */
    case deleting
    /**
     * Unusable.
     */
    case failed
    /**
     * Being made.
     */
    case pending
    /**
     * In use or ready for it.
     */
    case stable
    /**
     * Withdrawn by the provider.
     */
    case suspended
    /**
     * Being changed.
     */
    case updating
    /**
     * Held up by another resource.
     */
    case waiting
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension LifecycleState: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLifecycleState: FfiConverterRustBuffer {
    typealias SwiftType = LifecycleState

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LifecycleState {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .deleting

        case 2: return .failed

        case 3: return .pending

        case 4: return .stable

        case 5: return .suspended

        case 6: return .updating

        case 7: return .waiting

        case 8: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: LifecycleState, into buf: inout [UInt8]) {
        switch value {


        case .deleting:
            writeInt(&buf, Int32(1))


        case .failed:
            writeInt(&buf, Int32(2))


        case .pending:
            writeInt(&buf, Int32(3))


        case .stable:
            writeInt(&buf, Int32(4))


        case .suspended:
            writeInt(&buf, Int32(5))


        case .updating:
            writeInt(&buf, Int32(6))


        case .waiting:
            writeInt(&buf, Int32(7))


        case let .unknown(text):
            writeInt(&buf, Int32(8))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLifecycleState_lift(_ buf: RustBuffer) throws -> LifecycleState {
    return try FfiConverterTypeLifecycleState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLifecycleState_lower(_ value: LifecycleState) -> RustBuffer {
    return FfiConverterTypeLifecycleState.lower(value)
}



/**
 * Which protocol the metadata service of an instance speaks. It speaks exactly one.
 */

public enum MetadataProtocol: Equatable, Hashable {

    /**
     * Plain HTTP, to the host name or 169.254.169.254.
     */
    case http
    /**
     * HTTPS, to the host name only.
     */
    case https
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension MetadataProtocol: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMetadataProtocol: FfiConverterRustBuffer {
    typealias SwiftType = MetadataProtocol

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MetadataProtocol {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .http

        case 2: return .https

        case 3: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: MetadataProtocol, into buf: inout [UInt8]) {
        switch value {


        case .http:
            writeInt(&buf, Int32(1))


        case .https:
            writeInt(&buf, Int32(2))


        case let .unknown(text):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMetadataProtocol_lift(_ buf: RustBuffer) throws -> MetadataProtocol {
    return try FfiConverterTypeMetadataProtocol.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMetadataProtocol_lower(_ value: MetadataProtocol) -> RustBuffer {
    return FfiConverterTypeMetadataProtocol.lower(value)
}



/**
 * The state of a network interface.
 */

public enum NetworkInterfaceStatus: Equatable, Hashable {

    /**
     * Ready.
     */
    case available
    /**
     * On its way out.
     */
    case deleting
    /**
     * Unusable.
     */
    case failed
    /**
     * Being made or changed.
     */
    case pending
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension NetworkInterfaceStatus: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNetworkInterfaceStatus: FfiConverterRustBuffer {
    typealias SwiftType = NetworkInterfaceStatus

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NetworkInterfaceStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .available

        case 2: return .deleting

        case 3: return .failed

        case 4: return .pending

        case 5: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: NetworkInterfaceStatus, into buf: inout [UInt8]) {
        switch value {


        case .available:
            writeInt(&buf, Int32(1))


        case .deleting:
            writeInt(&buf, Int32(2))


        case .failed:
            writeInt(&buf, Int32(3))


        case .pending:
            writeInt(&buf, Int32(4))


        case let .unknown(text):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNetworkInterfaceStatus_lift(_ buf: RustBuffer) throws -> NetworkInterfaceStatus {
    return try FfiConverterTypeNetworkInterfaceStatus.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNetworkInterfaceStatus_lower(_ value: NetworkInterfaceStatus) -> RustBuffer {
    return FfiConverterTypeNetworkInterfaceStatus.lower(value)
}



/**
 * The rank of a network interface or network attachment.
 */

public enum NetworkInterfaceType: Equatable, Hashable {

    /**
     * The one that the instance cannot do without.
     */
    case primary
    /**
     * Any other.
     */
    case secondary
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension NetworkInterfaceType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNetworkInterfaceType: FfiConverterRustBuffer {
    typealias SwiftType = NetworkInterfaceType

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NetworkInterfaceType {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .primary

        case 2: return .secondary

        case 3: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: NetworkInterfaceType, into buf: inout [UInt8]) {
        switch value {


        case .primary:
            writeInt(&buf, Int32(1))


        case .secondary:
            writeInt(&buf, Int32(2))


        case let .unknown(text):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNetworkInterfaceType_lift(_ buf: RustBuffer) throws -> NetworkInterfaceType {
    return try FfiConverterTypeNetworkInterfaceType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNetworkInterfaceType_lower(_ value: NetworkInterfaceType) -> RustBuffer {
    return FfiConverterTypeNetworkInterfaceType.lower(value)
}



/**
 * What a placement group keeps its instances apart by.
 */

public enum PlacementGroupStrategy: Equatable, Hashable {

    /**
     * Different hosts.
     */
    case hostSpread
    /**
     * Hosts on different power supplies and networks.
     */
    case powerSpread
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension PlacementGroupStrategy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePlacementGroupStrategy: FfiConverterRustBuffer {
    typealias SwiftType = PlacementGroupStrategy

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlacementGroupStrategy {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .hostSpread

        case 2: return .powerSpread

        case 3: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PlacementGroupStrategy, into buf: inout [UInt8]) {
        switch value {


        case .hostSpread:
            writeInt(&buf, Int32(1))


        case .powerSpread:
            writeInt(&buf, Int32(2))


        case let .unknown(text):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlacementGroupStrategy_lift(_ buf: RustBuffer) throws -> PlacementGroupStrategy {
    return try FfiConverterTypePlacementGroupStrategy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlacementGroupStrategy_lower(_ value: PlacementGroupStrategy) -> RustBuffer {
    return FfiConverterTypePlacementGroupStrategy.lower(value)
}



/**
 * What an instance was placed on or in: the `resource_type` of a `PlacementTarget`.
 */

public enum PlacementTargetType: Equatable, Hashable {

    /**
     * A placement group.
     */
    case placementGroup
    /**
     * A dedicated host.
     */
    case dedicatedHost
    /**
     * A dedicated host group.
     */
    case dedicatedHostGroup
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension PlacementTargetType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePlacementTargetType: FfiConverterRustBuffer {
    typealias SwiftType = PlacementTargetType

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlacementTargetType {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .placementGroup

        case 2: return .dedicatedHost

        case 3: return .dedicatedHostGroup

        case 4: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PlacementTargetType, into buf: inout [UInt8]) {
        switch value {


        case .placementGroup:
            writeInt(&buf, Int32(1))


        case .dedicatedHost:
            writeInt(&buf, Int32(2))


        case .dedicatedHostGroup:
            writeInt(&buf, Int32(3))


        case let .unknown(text):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlacementTargetType_lift(_ buf: RustBuffer) throws -> PlacementTargetType {
    return try FfiConverterTypePlacementTargetType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlacementTargetType_lower(_ value: PlacementTargetType) -> RustBuffer {
    return FfiConverterTypePlacementTargetType.lower(value)
}



/**
 * What becomes of a spot instance whose capacity is taken back.
 */

public enum PreemptionPolicy: Equatable, Hashable {

    /**
     * It is stopped. The default.
     */
    case stop
    /**
     * It is deleted.
     */
    case delete
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension PreemptionPolicy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePreemptionPolicy: FfiConverterRustBuffer {
    typealias SwiftType = PreemptionPolicy

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PreemptionPolicy {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .stop

        case 2: return .delete

        case 3: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PreemptionPolicy, into buf: inout [UInt8]) {
        switch value {


        case .stop:
            writeInt(&buf, Int32(1))


        case .delete:
            writeInt(&buf, Int32(2))


        case let .unknown(text):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePreemptionPolicy_lift(_ buf: RustBuffer) throws -> PreemptionPolicy {
    return try FfiConverterTypePreemptionPolicy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePreemptionPolicy_lower(_ value: PreemptionPolicy) -> RustBuffer {
    return FfiConverterTypePreemptionPolicy.lower(value)
}



/**
 * How strictly a virtual network interface checks the state of connections.
 */

public enum ProtocolStateFilteringMode: Equatable, Hashable {

    /**
     * As suits what it is attached to.
     */
    case auto
    /**
     * Packets of unknown connections are dropped.
     */
    case enabled
    /**
     * Packets of unknown connections pass.
     */
    case disabled
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension ProtocolStateFilteringMode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProtocolStateFilteringMode: FfiConverterRustBuffer {
    typealias SwiftType = ProtocolStateFilteringMode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProtocolStateFilteringMode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .auto

        case 2: return .enabled

        case 3: return .disabled

        case 4: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ProtocolStateFilteringMode, into buf: inout [UInt8]) {
        switch value {


        case .auto:
            writeInt(&buf, Int32(1))


        case .enabled:
            writeInt(&buf, Int32(2))


        case .disabled:
            writeInt(&buf, Int32(3))


        case let .unknown(text):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProtocolStateFilteringMode_lift(_ buf: RustBuffer) throws -> ProtocolStateFilteringMode {
    return try FfiConverterTypeProtocolStateFilteringMode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProtocolStateFilteringMode_lower(_ value: ProtocolStateFilteringMode) -> RustBuffer {
    return FfiConverterTypeProtocolStateFilteringMode.lower(value)
}



/**
 * Why a resource is in its health state, lifecycle state or status (`Reason`).
 *
 * One set for all three, as some codes are shared. The service may add and drop codes.
 */

public enum ReasonCode: Equatable, Hashable {

    /**
     * Health: the reservation has no capacity left.
     */
    case reservationCapacityUnavailable
    /**
     * Health: the reservation was deleted.
     */
    case reservationDeleted
    /**
     * Health: the reservation has run out.
     */
    case reservationExpired
    /**
     * Health: the reservation could not be made.
     */
    case reservationFailed
    /**
     * Lifecycle: a software licence could not be obtained.
     */
    case failedLicensing
    /**
     * Lifecycle: the software could not be registered.
     */
    case failedRegistration
    /**
     * Lifecycle: the service made a mistake.
     */
    case internalError
    /**
     * Lifecycle: the software is being registered.
     */
    case pendingRegistration
    /**
     * Lifecycle: the provider has withdrawn the resource.
     */
    case resourceSuspendedByProvider
    /**
     * Status: the instance cannot be started, for another cause than those below.
     */
    case cannotStart
    /**
     * Status: no capacity for the instance's profile in its zone.
     */
    case cannotStartCapacity
    /**
     * Status: a compute problem keeps the instance from starting.
     */
    case cannotStartCompute
    /**
     * Status: an IP address problem keeps the instance from starting.
     */
    case cannotStartIpAddress
    /**
     * Status: a network problem keeps the instance from starting.
     */
    case cannotStartNetwork
    /**
     * Status: the placement group cannot take the instance.
     */
    case cannotStartPlacementGroup
    /**
     * Status: the reservation has no capacity for the instance.
     */
    case cannotStartReservationCapacity
    /**
     * Status: the reservation of the instance has run out.
     */
    case cannotStartReservationExpired
    /**
     * Status: a storage problem keeps the instance from starting.
     */
    case cannotStartStorage
    /**
     * Status: the key that encrypts a volume was deleted.
     */
    case encryptionKeyDeleted
    /**
     * Status: the host failed.
     */
    case stoppedByHostFailure
    /**
     * Status: the spot capacity was taken back.
     */
    case stoppedByPreemption
    /**
     * Status: an image is being made of the boot volume.
     */
    case stoppedForImageCreation
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension ReasonCode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReasonCode: FfiConverterRustBuffer {
    typealias SwiftType = ReasonCode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReasonCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .reservationCapacityUnavailable

        case 2: return .reservationDeleted

        case 3: return .reservationExpired

        case 4: return .reservationFailed

        case 5: return .failedLicensing

        case 6: return .failedRegistration

        case 7: return .internalError

        case 8: return .pendingRegistration

        case 9: return .resourceSuspendedByProvider

        case 10: return .cannotStart

        case 11: return .cannotStartCapacity

        case 12: return .cannotStartCompute

        case 13: return .cannotStartIpAddress

        case 14: return .cannotStartNetwork

        case 15: return .cannotStartPlacementGroup

        case 16: return .cannotStartReservationCapacity

        case 17: return .cannotStartReservationExpired

        case 18: return .cannotStartStorage

        case 19: return .encryptionKeyDeleted

        case 20: return .stoppedByHostFailure

        case 21: return .stoppedByPreemption

        case 22: return .stoppedForImageCreation

        case 23: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ReasonCode, into buf: inout [UInt8]) {
        switch value {


        case .reservationCapacityUnavailable:
            writeInt(&buf, Int32(1))


        case .reservationDeleted:
            writeInt(&buf, Int32(2))


        case .reservationExpired:
            writeInt(&buf, Int32(3))


        case .reservationFailed:
            writeInt(&buf, Int32(4))


        case .failedLicensing:
            writeInt(&buf, Int32(5))


        case .failedRegistration:
            writeInt(&buf, Int32(6))


        case .internalError:
            writeInt(&buf, Int32(7))


        case .pendingRegistration:
            writeInt(&buf, Int32(8))


        case .resourceSuspendedByProvider:
            writeInt(&buf, Int32(9))


        case .cannotStart:
            writeInt(&buf, Int32(10))


        case .cannotStartCapacity:
            writeInt(&buf, Int32(11))


        case .cannotStartCompute:
            writeInt(&buf, Int32(12))


        case .cannotStartIpAddress:
            writeInt(&buf, Int32(13))


        case .cannotStartNetwork:
            writeInt(&buf, Int32(14))


        case .cannotStartPlacementGroup:
            writeInt(&buf, Int32(15))


        case .cannotStartReservationCapacity:
            writeInt(&buf, Int32(16))


        case .cannotStartReservationExpired:
            writeInt(&buf, Int32(17))


        case .cannotStartStorage:
            writeInt(&buf, Int32(18))


        case .encryptionKeyDeleted:
            writeInt(&buf, Int32(19))


        case .stoppedByHostFailure:
            writeInt(&buf, Int32(20))


        case .stoppedByPreemption:
            writeInt(&buf, Int32(21))


        case .stoppedForImageCreation:
            writeInt(&buf, Int32(22))


        case let .unknown(text):
            writeInt(&buf, Int32(23))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReasonCode_lift(_ buf: RustBuffer) throws -> ReasonCode {
    return try FfiConverterTypeReasonCode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReasonCode_lower(_ value: ReasonCode) -> RustBuffer {
    return FfiConverterTypeReasonCode.lower(value)
}



/**
 * How an instance may use reservations.
 */

public enum ReservationAffinityPolicy: Equatable, Hashable {

    /**
     * Any matching reservation of the account.
     */
    case automatic
    /**
     * None.
     */
    case disabled
    /**
     * Those of its pool.
     */
    case manual
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension ReservationAffinityPolicy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReservationAffinityPolicy: FfiConverterRustBuffer {
    typealias SwiftType = ReservationAffinityPolicy

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReservationAffinityPolicy {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .automatic

        case 2: return .disabled

        case 3: return .manual

        case 4: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ReservationAffinityPolicy, into buf: inout [UInt8]) {
        switch value {


        case .automatic:
            writeInt(&buf, Int32(1))


        case .disabled:
            writeInt(&buf, Int32(2))


        case .manual:
            writeInt(&buf, Int32(3))


        case let .unknown(text):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReservationAffinityPolicy_lift(_ buf: RustBuffer) throws -> ReservationAffinityPolicy {
    return try FfiConverterTypeReservationAffinityPolicy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReservationAffinityPolicy_lower(_ value: ReservationAffinityPolicy) -> RustBuffer {
    return FfiConverterTypeReservationAffinityPolicy.lower(value)
}



/**
 * The instruction set of an instance.
 */

public enum VcpuArchitecture: Equatable, Hashable {

    /**
     * x86-64.
     */
    case amd64
    /**
     * IBM Z.
     */
    case s390x
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension VcpuArchitecture: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVcpuArchitecture: FfiConverterRustBuffer {
    typealias SwiftType = VcpuArchitecture

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VcpuArchitecture {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .amd64

        case 2: return .s390x

        case 3: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: VcpuArchitecture, into buf: inout [UInt8]) {
        switch value {


        case .amd64:
            writeInt(&buf, Int32(1))


        case .s390x:
            writeInt(&buf, Int32(2))


        case let .unknown(text):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVcpuArchitecture_lift(_ buf: RustBuffer) throws -> VcpuArchitecture {
    return try FfiConverterTypeVcpuArchitecture.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVcpuArchitecture_lower(_ value: VcpuArchitecture) -> RustBuffer {
    return FfiConverterTypeVcpuArchitecture.lower(value)
}



/**
 * Who made the processor. The service is known to send an empty text, which is `Unknown("")`.
 */

public enum VcpuManufacturer: Equatable, Hashable {

    /**
     * AMD.
     */
    case amd
    /**
     * IBM.
     */
    case ibm
    /**
     * Intel.
     */
    case intel
    /**
     * Not settled before the instance has a host.
     */
    case unassigned
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension VcpuManufacturer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVcpuManufacturer: FfiConverterRustBuffer {
    typealias SwiftType = VcpuManufacturer

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VcpuManufacturer {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .amd

        case 2: return .ibm

        case 3: return .intel

        case 4: return .unassigned

        case 5: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: VcpuManufacturer, into buf: inout [UInt8]) {
        switch value {


        case .amd:
            writeInt(&buf, Int32(1))


        case .ibm:
            writeInt(&buf, Int32(2))


        case .intel:
            writeInt(&buf, Int32(3))


        case .unassigned:
            writeInt(&buf, Int32(4))


        case let .unknown(text):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVcpuManufacturer_lift(_ buf: RustBuffer) throws -> VcpuManufacturer {
    return try FfiConverterTypeVcpuManufacturer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVcpuManufacturer_lower(_ value: VcpuManufacturer) -> RustBuffer {
    return FfiConverterTypeVcpuManufacturer.lower(value)
}



/**
 * The state of a volume attachment.
 */

public enum VolumeAttachmentStatus: Equatable, Hashable {

    /**
     * The volume is there.
     */
    case attached
    /**
     * The volume is coming.
     */
    case attaching
    /**
     * The attachment is being deleted.
     */
    case deleting
    /**
     * The volume is going.
     */
    case detaching
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension VolumeAttachmentStatus: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVolumeAttachmentStatus: FfiConverterRustBuffer {
    typealias SwiftType = VolumeAttachmentStatus

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VolumeAttachmentStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .attached

        case 2: return .attaching

        case 3: return .deleting

        case 4: return .detaching

        case 5: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: VolumeAttachmentStatus, into buf: inout [UInt8]) {
        switch value {


        case .attached:
            writeInt(&buf, Int32(1))


        case .attaching:
            writeInt(&buf, Int32(2))


        case .deleting:
            writeInt(&buf, Int32(3))


        case .detaching:
            writeInt(&buf, Int32(4))


        case let .unknown(text):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVolumeAttachmentStatus_lift(_ buf: RustBuffer) throws -> VolumeAttachmentStatus {
    return try FfiConverterTypeVolumeAttachmentStatus.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVolumeAttachmentStatus_lower(_ value: VolumeAttachmentStatus) -> RustBuffer {
    return FfiConverterTypeVolumeAttachmentStatus.lower(value)
}



/**
 * The purpose of an attached volume.
 */

public enum VolumeAttachmentType: Equatable, Hashable {

    /**
     * The instance boots from it.
     */
    case boot
    /**
     * It holds data.
     */
    case data
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension VolumeAttachmentType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVolumeAttachmentType: FfiConverterRustBuffer {
    typealias SwiftType = VolumeAttachmentType

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VolumeAttachmentType {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .boot

        case 2: return .data

        case 3: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: VolumeAttachmentType, into buf: inout [UInt8]) {
        switch value {


        case .boot:
            writeInt(&buf, Int32(1))


        case .data:
            writeInt(&buf, Int32(2))


        case let .unknown(text):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVolumeAttachmentType_lift(_ buf: RustBuffer) throws -> VolumeAttachmentType {
    return try FfiConverterTypeVolumeAttachmentType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVolumeAttachmentType_lower(_ value: VolumeAttachmentType) -> RustBuffer {
    return FfiConverterTypeVolumeAttachmentType.lower(value)
}



/**
 * How the volume bandwidth of an instance is shared out.
 */

public enum VolumeBandwidthQosMode: Equatable, Hashable {

    /**
     * All volumes draw from one pool.
     */
    case pooled
    /**
     * Each volume has a share by its weight.
     */
    case weighted
    /**
     * A value that this release does not know, as the service wrote it.
     */
    case unknown(
        /**
         * The text.
         */text: String
    )





}

#if compiler(>=6)
extension VolumeBandwidthQosMode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVolumeBandwidthQosMode: FfiConverterRustBuffer {
    typealias SwiftType = VolumeBandwidthQosMode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VolumeBandwidthQosMode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .pooled

        case 2: return .weighted

        case 3: return .unknown(text: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: VolumeBandwidthQosMode, into buf: inout [UInt8]) {
        switch value {


        case .pooled:
            writeInt(&buf, Int32(1))


        case .weighted:
            writeInt(&buf, Int32(2))


        case let .unknown(text):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(text, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVolumeBandwidthQosMode_lift(_ buf: RustBuffer) throws -> VolumeBandwidthQosMode {
    return try FfiConverterTypeVolumeBandwidthQosMode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVolumeBandwidthQosMode_lower(_ value: VolumeBandwidthQosMode) -> RustBuffer {
    return FfiConverterTypeVolumeBandwidthQosMode.lower(value)
}



/**
 * What can go wrong, one variant per kind. The kinds are the same in every language.
 */
public
enum VpcMetadataError: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {



    /**
     * An argument or a setting is wrong; nothing was sent.
     */
    case InvalidInput(
        /**
         * Everything that is known about the error.
         */details: ErrorDetails
    )
    /**
     * Switched off by `VPC_METADATA_DISABLED`; nothing was sent.
     */
    case Disabled(
        /**
         * Everything that is known about the error.
         */details: ErrorDetails
    )
    /**
     * Nothing is there: connection refused, no route, no such host name.
     */
    case Unreachable(
        /**
         * Everything that is known about the error.
         */details: ErrorDetails
    )
    /**
     * No answer before the deadline. A service that is not enabled, a hop limit that is too small and a firewall look
     * like this.
     */
    case Timeout(
        /**
         * Everything that is known about the error.
         */details: ErrorDetails
    )
    /**
     * The exchange broke: reset, truncated, TLS.
     */
    case Transport(
        /**
         * Everything that is known about the error.
         */details: ErrorDetails
    )
    /**
     * What answered is not this service, or its body is not what the service documents.
     */
    case InvalidResponse(
        /**
         * Everything that is known about the error.
         */details: ErrorDetails
    )
    /**
     * Status 401, also with a fresh identity token.
     */
    case Unauthenticated(
        /**
         * Everything that is known about the error.
         */details: ErrorDetails
    )
    /**
     * Status 403.
     */
    case Forbidden(
        /**
         * Everything that is known about the error.
         */details: ErrorDetails
    )
    /**
     * Status 404.
     */
    case NotFound(
        /**
         * Everything that is known about the error.
         */details: ErrorDetails
    )
    /**
     * Status 400 or another 4xx; the service's code says why, for example `profile_not_linked`.
     */
    case Rejected(
        /**
         * Everything that is known about the error.
         */details: ErrorDetails
    )
    /**
     * Status 429, after the retries or with a `Retry-After` beyond the deadline.
     */
    case Throttled(
        /**
         * Everything that is known about the error.
         */details: ErrorDetails
    )
    /**
     * Status 5xx, after the retries.
     */
    case ServiceError(
        /**
         * Everything that is known about the error.
         */details: ErrorDetails
    )
    /**
     * The caller gave up.
     */
    case Cancelled(
        /**
         * Everything that is known about the error.
         */details: ErrorDetails
    )
    /**
     * A defect in this library.
     */
    case Internal(
        /**
         * Everything that is known about the error.
         */details: ErrorDetails
    )






    public var errorDescription: String? {
        String(reflecting: self)
    }

}

#if compiler(>=6)
extension VpcMetadataError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVpcMetadataError: FfiConverterRustBuffer {
    typealias SwiftType = VpcMetadataError

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VpcMetadataError {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .InvalidInput(
            details: try FfiConverterTypeErrorDetails.read(from: &buf)
            )
        case 2: return .Disabled(
            details: try FfiConverterTypeErrorDetails.read(from: &buf)
            )
        case 3: return .Unreachable(
            details: try FfiConverterTypeErrorDetails.read(from: &buf)
            )
        case 4: return .Timeout(
            details: try FfiConverterTypeErrorDetails.read(from: &buf)
            )
        case 5: return .Transport(
            details: try FfiConverterTypeErrorDetails.read(from: &buf)
            )
        case 6: return .InvalidResponse(
            details: try FfiConverterTypeErrorDetails.read(from: &buf)
            )
        case 7: return .Unauthenticated(
            details: try FfiConverterTypeErrorDetails.read(from: &buf)
            )
        case 8: return .Forbidden(
            details: try FfiConverterTypeErrorDetails.read(from: &buf)
            )
        case 9: return .NotFound(
            details: try FfiConverterTypeErrorDetails.read(from: &buf)
            )
        case 10: return .Rejected(
            details: try FfiConverterTypeErrorDetails.read(from: &buf)
            )
        case 11: return .Throttled(
            details: try FfiConverterTypeErrorDetails.read(from: &buf)
            )
        case 12: return .ServiceError(
            details: try FfiConverterTypeErrorDetails.read(from: &buf)
            )
        case 13: return .Cancelled(
            details: try FfiConverterTypeErrorDetails.read(from: &buf)
            )
        case 14: return .Internal(
            details: try FfiConverterTypeErrorDetails.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: VpcMetadataError, into buf: inout [UInt8]) {
        switch value {





        case let .InvalidInput(details):
            writeInt(&buf, Int32(1))
            FfiConverterTypeErrorDetails.write(details, into: &buf)


        case let .Disabled(details):
            writeInt(&buf, Int32(2))
            FfiConverterTypeErrorDetails.write(details, into: &buf)


        case let .Unreachable(details):
            writeInt(&buf, Int32(3))
            FfiConverterTypeErrorDetails.write(details, into: &buf)


        case let .Timeout(details):
            writeInt(&buf, Int32(4))
            FfiConverterTypeErrorDetails.write(details, into: &buf)


        case let .Transport(details):
            writeInt(&buf, Int32(5))
            FfiConverterTypeErrorDetails.write(details, into: &buf)


        case let .InvalidResponse(details):
            writeInt(&buf, Int32(6))
            FfiConverterTypeErrorDetails.write(details, into: &buf)


        case let .Unauthenticated(details):
            writeInt(&buf, Int32(7))
            FfiConverterTypeErrorDetails.write(details, into: &buf)


        case let .Forbidden(details):
            writeInt(&buf, Int32(8))
            FfiConverterTypeErrorDetails.write(details, into: &buf)


        case let .NotFound(details):
            writeInt(&buf, Int32(9))
            FfiConverterTypeErrorDetails.write(details, into: &buf)


        case let .Rejected(details):
            writeInt(&buf, Int32(10))
            FfiConverterTypeErrorDetails.write(details, into: &buf)


        case let .Throttled(details):
            writeInt(&buf, Int32(11))
            FfiConverterTypeErrorDetails.write(details, into: &buf)


        case let .ServiceError(details):
            writeInt(&buf, Int32(12))
            FfiConverterTypeErrorDetails.write(details, into: &buf)


        case let .Cancelled(details):
            writeInt(&buf, Int32(13))
            FfiConverterTypeErrorDetails.write(details, into: &buf)


        case let .Internal(details):
            writeInt(&buf, Int32(14))
            FfiConverterTypeErrorDetails.write(details, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVpcMetadataError_lift(_ buf: RustBuffer) throws -> VpcMetadataError {
    return try FfiConverterTypeVpcMetadataError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVpcMetadataError_lower(_ value: VpcMetadataError) -> RustBuffer {
    return FfiConverterTypeVpcMetadataError.lower(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionInt32: FfiConverterRustBuffer {
    typealias SwiftType = Int32?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterInt32.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterInt32.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionInt64: FfiConverterRustBuffer {
    typealias SwiftType = Int64?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterInt64.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterInt64.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionDouble: FfiConverterRustBuffer {
    typealias SwiftType = Double?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDouble.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDouble.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionBool: FfiConverterRustBuffer {
    typealias SwiftType = Bool?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterBool.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterBool.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionString: FfiConverterRustBuffer {
    typealias SwiftType = String?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterString.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAdditionalProperties: FfiConverterRustBuffer {
    typealias SwiftType = AdditionalProperties?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAdditionalProperties.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAdditionalProperties.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSecret: FfiConverterRustBuffer {
    typealias SwiftType = Secret?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSecret.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSecret.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAvailability: FfiConverterRustBuffer {
    typealias SwiftType = Availability?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAvailability.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAvailability.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAvailabilityPolicy: FfiConverterRustBuffer {
    typealias SwiftType = AvailabilityPolicy?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAvailabilityPolicy.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAvailabilityPolicy.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCatalogOffering: FfiConverterRustBuffer {
    typealias SwiftType = CatalogOffering?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCatalogOffering.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCatalogOffering.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeClusterNetworkInterface: FfiConverterRustBuffer {
    typealias SwiftType = ClusterNetworkInterface?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeClusterNetworkInterface.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeClusterNetworkInterface.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCrnReference: FfiConverterRustBuffer {
    typealias SwiftType = CrnReference?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCrnReference.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCrnReference.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDefaultTrustedProfile: FfiConverterRustBuffer {
    typealias SwiftType = DefaultTrustedProfile?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDefaultTrustedProfile.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDefaultTrustedProfile.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDeleted: FfiConverterRustBuffer {
    typealias SwiftType = Deleted?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDeleted.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDeleted.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeGpu: FfiConverterRustBuffer {
    typealias SwiftType = Gpu?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeGpu.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeGpu.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeImageReference: FfiConverterRustBuffer {
    typealias SwiftType = ImageReference?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeImageReference.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeImageReference.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeImageRemote: FfiConverterRustBuffer {
    typealias SwiftType = ImageRemote?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeImageRemote.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeImageRemote.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeInstancePassword: FfiConverterRustBuffer {
    typealias SwiftType = InstancePassword?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeInstancePassword.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeInstancePassword.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeKeyReference: FfiConverterRustBuffer {
    typealias SwiftType = KeyReference?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeKeyReference.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeKeyReference.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMetadataService: FfiConverterRustBuffer {
    typealias SwiftType = MetadataService?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMetadataService.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMetadataService.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNamedReference: FfiConverterRustBuffer {
    typealias SwiftType = NamedReference?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNamedReference.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNamedReference.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNetworkAttachmentReference: FfiConverterRustBuffer {
    typealias SwiftType = NetworkAttachmentReference?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNetworkAttachmentReference.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNetworkAttachmentReference.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNetworkInterfaceReference: FfiConverterRustBuffer {
    typealias SwiftType = NetworkInterfaceReference?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNetworkInterfaceReference.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNetworkInterfaceReference.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePageLink: FfiConverterRustBuffer {
    typealias SwiftType = PageLink?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePageLink.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePageLink.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePlacementTarget: FfiConverterRustBuffer {
    typealias SwiftType = PlacementTarget?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePlacementTarget.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePlacementTarget.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeReservationAffinity: FfiConverterRustBuffer {
    typealias SwiftType = ReservationAffinity?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeReservationAffinity.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeReservationAffinity.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeReservedIpReference: FfiConverterRustBuffer {
    typealias SwiftType = ReservedIpReference?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeReservedIpReference.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeReservedIpReference.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeResourceReference: FfiConverterRustBuffer {
    typealias SwiftType = ResourceReference?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeResourceReference.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeResourceReference.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSoftwareEntitlement: FfiConverterRustBuffer {
    typealias SwiftType = SoftwareEntitlement?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSoftwareEntitlement.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSoftwareEntitlement.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSoftwareVendor: FfiConverterRustBuffer {
    typealias SwiftType = SoftwareVendor?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSoftwareVendor.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSoftwareVendor.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeVcpu: FfiConverterRustBuffer {
    typealias SwiftType = Vcpu?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeVcpu.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeVcpu.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeVcpuBurst: FfiConverterRustBuffer {
    typealias SwiftType = VcpuBurst?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeVcpuBurst.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeVcpuBurst.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeVolumeAttachmentDevice: FfiConverterRustBuffer {
    typealias SwiftType = VolumeAttachmentDevice?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeVolumeAttachmentDevice.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeVolumeAttachmentDevice.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeVolumeAttachmentReference: FfiConverterRustBuffer {
    typealias SwiftType = VolumeAttachmentReference?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeVolumeAttachmentReference.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeVolumeAttachmentReference.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAvailabilityClass: FfiConverterRustBuffer {
    typealias SwiftType = AvailabilityClass?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAvailabilityClass.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAvailabilityClass.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeConfidentialComputeMode: FfiConverterRustBuffer {
    typealias SwiftType = ConfidentialComputeMode?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeConfidentialComputeMode.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeConfidentialComputeMode.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDiskInterfaceType: FfiConverterRustBuffer {
    typealias SwiftType = DiskInterfaceType?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDiskInterfaceType.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDiskInterfaceType.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeGpuManufacturer: FfiConverterRustBuffer {
    typealias SwiftType = GpuManufacturer?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeGpuManufacturer.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeGpuManufacturer.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeHealthState: FfiConverterRustBuffer {
    typealias SwiftType = HealthState?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeHealthState.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeHealthState.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeHostFailurePolicy: FfiConverterRustBuffer {
    typealias SwiftType = HostFailurePolicy?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeHostFailurePolicy.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeHostFailurePolicy.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeInstanceStatus: FfiConverterRustBuffer {
    typealias SwiftType = InstanceStatus?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeInstanceStatus.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeInstanceStatus.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeKeyType: FfiConverterRustBuffer {
    typealias SwiftType = KeyType?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeKeyType.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeKeyType.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLifecycleState: FfiConverterRustBuffer {
    typealias SwiftType = LifecycleState?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLifecycleState.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLifecycleState.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMetadataProtocol: FfiConverterRustBuffer {
    typealias SwiftType = MetadataProtocol?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMetadataProtocol.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMetadataProtocol.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNetworkInterfaceStatus: FfiConverterRustBuffer {
    typealias SwiftType = NetworkInterfaceStatus?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNetworkInterfaceStatus.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNetworkInterfaceStatus.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNetworkInterfaceType: FfiConverterRustBuffer {
    typealias SwiftType = NetworkInterfaceType?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNetworkInterfaceType.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNetworkInterfaceType.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePlacementGroupStrategy: FfiConverterRustBuffer {
    typealias SwiftType = PlacementGroupStrategy?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePlacementGroupStrategy.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePlacementGroupStrategy.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePlacementTargetType: FfiConverterRustBuffer {
    typealias SwiftType = PlacementTargetType?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePlacementTargetType.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePlacementTargetType.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePreemptionPolicy: FfiConverterRustBuffer {
    typealias SwiftType = PreemptionPolicy?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePreemptionPolicy.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePreemptionPolicy.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeProtocolStateFilteringMode: FfiConverterRustBuffer {
    typealias SwiftType = ProtocolStateFilteringMode?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeProtocolStateFilteringMode.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeProtocolStateFilteringMode.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeReasonCode: FfiConverterRustBuffer {
    typealias SwiftType = ReasonCode?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeReasonCode.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeReasonCode.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeReservationAffinityPolicy: FfiConverterRustBuffer {
    typealias SwiftType = ReservationAffinityPolicy?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeReservationAffinityPolicy.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeReservationAffinityPolicy.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeVcpuArchitecture: FfiConverterRustBuffer {
    typealias SwiftType = VcpuArchitecture?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeVcpuArchitecture.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeVcpuArchitecture.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeVcpuManufacturer: FfiConverterRustBuffer {
    typealias SwiftType = VcpuManufacturer?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeVcpuManufacturer.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeVcpuManufacturer.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeVolumeAttachmentStatus: FfiConverterRustBuffer {
    typealias SwiftType = VolumeAttachmentStatus?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeVolumeAttachmentStatus.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeVolumeAttachmentStatus.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeVolumeAttachmentType: FfiConverterRustBuffer {
    typealias SwiftType = VolumeAttachmentType?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeVolumeAttachmentType.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeVolumeAttachmentType.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeVolumeBandwidthQosMode: FfiConverterRustBuffer {
    typealias SwiftType = VolumeBandwidthQosMode?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeVolumeBandwidthQosMode.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeVolumeBandwidthQosMode.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeFloatingIpReference: FfiConverterRustBuffer {
    typealias SwiftType = [FloatingIpReference]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeFloatingIpReference.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeFloatingIpReference.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeInstanceDisk: FfiConverterRustBuffer {
    typealias SwiftType = [InstanceDisk]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeInstanceDisk.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeInstanceDisk.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeLicensedSoftware: FfiConverterRustBuffer {
    typealias SwiftType = [LicensedSoftware]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeLicensedSoftware.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeLicensedSoftware.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeNetworkAttachmentReference: FfiConverterRustBuffer {
    typealias SwiftType = [NetworkAttachmentReference]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeNetworkAttachmentReference.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeNetworkAttachmentReference.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeNetworkInterfaceReference: FfiConverterRustBuffer {
    typealias SwiftType = [NetworkInterfaceReference]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeNetworkInterfaceReference.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeNetworkInterfaceReference.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeReason: FfiConverterRustBuffer {
    typealias SwiftType = [Reason]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeReason.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeReason.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeReservedIpReference: FfiConverterRustBuffer {
    typealias SwiftType = [ReservedIpReference]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeReservedIpReference.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeReservedIpReference.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeResourceReference: FfiConverterRustBuffer {
    typealias SwiftType = [ResourceReference]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeResourceReference.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeResourceReference.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeVolumeAttachmentReference: FfiConverterRustBuffer {
    typealias SwiftType = [VolumeAttachmentReference]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeVolumeAttachmentReference.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeVolumeAttachmentReference.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    public static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String] {
        let len: Int32 = try readInt(&buf)
        var seq = [String]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterString.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFloatingIpReference: FfiConverterRustBuffer {
    typealias SwiftType = [FloatingIpReference]

    public static func write(_ value: [FloatingIpReference], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFloatingIpReference.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [FloatingIpReference] {
        let len: Int32 = try readInt(&buf)
        var seq = [FloatingIpReference]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFloatingIpReference.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeInstanceClusterNetworkAttachment: FfiConverterRustBuffer {
    typealias SwiftType = [InstanceClusterNetworkAttachment]

    public static func write(_ value: [InstanceClusterNetworkAttachment], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeInstanceClusterNetworkAttachment.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [InstanceClusterNetworkAttachment] {
        let len: Int32 = try readInt(&buf)
        var seq = [InstanceClusterNetworkAttachment]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeInstanceClusterNetworkAttachment.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeInstanceDisk: FfiConverterRustBuffer {
    typealias SwiftType = [InstanceDisk]

    public static func write(_ value: [InstanceDisk], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeInstanceDisk.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [InstanceDisk] {
        let len: Int32 = try readInt(&buf)
        var seq = [InstanceDisk]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeInstanceDisk.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeInstanceNetworkAttachment: FfiConverterRustBuffer {
    typealias SwiftType = [InstanceNetworkAttachment]

    public static func write(_ value: [InstanceNetworkAttachment], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeInstanceNetworkAttachment.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [InstanceNetworkAttachment] {
        let len: Int32 = try readInt(&buf)
        var seq = [InstanceNetworkAttachment]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeInstanceNetworkAttachment.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeInstanceSoftwareAttachment: FfiConverterRustBuffer {
    typealias SwiftType = [InstanceSoftwareAttachment]

    public static func write(_ value: [InstanceSoftwareAttachment], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeInstanceSoftwareAttachment.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [InstanceSoftwareAttachment] {
        let len: Int32 = try readInt(&buf)
        var seq = [InstanceSoftwareAttachment]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeInstanceSoftwareAttachment.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeKey: FfiConverterRustBuffer {
    typealias SwiftType = [Key]

    public static func write(_ value: [Key], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeKey.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Key] {
        let len: Int32 = try readInt(&buf)
        var seq = [Key]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeKey.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeKeyReference: FfiConverterRustBuffer {
    typealias SwiftType = [KeyReference]

    public static func write(_ value: [KeyReference], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeKeyReference.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [KeyReference] {
        let len: Int32 = try readInt(&buf)
        var seq = [KeyReference]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeKeyReference.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLicensedSoftware: FfiConverterRustBuffer {
    typealias SwiftType = [LicensedSoftware]

    public static func write(_ value: [LicensedSoftware], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLicensedSoftware.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LicensedSoftware] {
        let len: Int32 = try readInt(&buf)
        var seq = [LicensedSoftware]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLicensedSoftware.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeNetworkAttachmentReference: FfiConverterRustBuffer {
    typealias SwiftType = [NetworkAttachmentReference]

    public static func write(_ value: [NetworkAttachmentReference], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeNetworkAttachmentReference.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [NetworkAttachmentReference] {
        let len: Int32 = try readInt(&buf)
        var seq = [NetworkAttachmentReference]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeNetworkAttachmentReference.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeNetworkInterface: FfiConverterRustBuffer {
    typealias SwiftType = [NetworkInterface]

    public static func write(_ value: [NetworkInterface], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeNetworkInterface.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [NetworkInterface] {
        let len: Int32 = try readInt(&buf)
        var seq = [NetworkInterface]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeNetworkInterface.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeNetworkInterfaceReference: FfiConverterRustBuffer {
    typealias SwiftType = [NetworkInterfaceReference]

    public static func write(_ value: [NetworkInterfaceReference], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeNetworkInterfaceReference.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [NetworkInterfaceReference] {
        let len: Int32 = try readInt(&buf)
        var seq = [NetworkInterfaceReference]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeNetworkInterfaceReference.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePlacementGroup: FfiConverterRustBuffer {
    typealias SwiftType = [PlacementGroup]

    public static func write(_ value: [PlacementGroup], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePlacementGroup.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PlacementGroup] {
        let len: Int32 = try readInt(&buf)
        var seq = [PlacementGroup]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePlacementGroup.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeReason: FfiConverterRustBuffer {
    typealias SwiftType = [Reason]

    public static func write(_ value: [Reason], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeReason.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Reason] {
        let len: Int32 = try readInt(&buf)
        var seq = [Reason]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeReason.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeReservedIpReference: FfiConverterRustBuffer {
    typealias SwiftType = [ReservedIpReference]

    public static func write(_ value: [ReservedIpReference], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeReservedIpReference.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ReservedIpReference] {
        let len: Int32 = try readInt(&buf)
        var seq = [ReservedIpReference]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeReservedIpReference.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeResourceReference: FfiConverterRustBuffer {
    typealias SwiftType = [ResourceReference]

    public static func write(_ value: [ResourceReference], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeResourceReference.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ResourceReference] {
        let len: Int32 = try readInt(&buf)
        var seq = [ResourceReference]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeResourceReference.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeVirtualNetworkInterface: FfiConverterRustBuffer {
    typealias SwiftType = [VirtualNetworkInterface]

    public static func write(_ value: [VirtualNetworkInterface], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeVirtualNetworkInterface.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [VirtualNetworkInterface] {
        let len: Int32 = try readInt(&buf)
        var seq = [VirtualNetworkInterface]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeVirtualNetworkInterface.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeVolumeAttachment: FfiConverterRustBuffer {
    typealias SwiftType = [VolumeAttachment]

    public static func write(_ value: [VolumeAttachment], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeVolumeAttachment.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [VolumeAttachment] {
        let len: Int32 = try readInt(&buf)
        var seq = [VolumeAttachment]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeVolumeAttachment.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeVolumeAttachmentReference: FfiConverterRustBuffer {
    typealias SwiftType = [VolumeAttachmentReference]

    public static func write(_ value: [VolumeAttachmentReference], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeVolumeAttachmentReference.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [VolumeAttachmentReference] {
        let len: Int32 = try readInt(&buf)
        var seq = [VolumeAttachmentReference]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeVolumeAttachmentReference.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringString: FfiConverterRustBuffer {
    public static func write(_ value: [String: String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterString.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: String] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: String]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterString.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}
private let UNIFFI_RUST_FUTURE_POLL_READY: Int8 = 0
private let UNIFFI_RUST_FUTURE_POLL_WAKE: Int8 = 1

fileprivate let uniffiContinuationHandleMap = UniffiHandleMap<UnsafeContinuation<Int8, Never>>()

fileprivate func uniffiRustCallAsync<F, T>(
    rustFutureFunc: () -> UInt64,
    pollFunc: (UInt64, @escaping UniffiRustFutureContinuationCallback, UInt64) -> (),
    completeFunc: (UInt64, UnsafeMutablePointer<RustCallStatus>) -> F,
    freeFunc: (UInt64) -> (),
    liftFunc: (F) throws -> T,
    errorHandler: ((RustBuffer) throws -> Swift.Error)?
) async throws -> T {
    // Make sure to call the ensure init function since future creation doesn't have a
    // RustCallStatus param, so doesn't use makeRustCall()
    uniffiEnsureVpcMetadataUniffiInitialized()
    let rustFuture = rustFutureFunc()
    defer {
        freeFunc(rustFuture)
    }
    var pollResult: Int8;
    repeat {
        pollResult = await withUnsafeContinuation {
            pollFunc(
                rustFuture,
                { handle, pollResult in
                    uniffiFutureContinuationCallback(handle: handle, pollResult: pollResult)
                },
                uniffiContinuationHandleMap.insert(obj: $0)
            )
        }
    } while pollResult != UNIFFI_RUST_FUTURE_POLL_READY

    return try liftFunc(makeRustCall(
        { completeFunc(rustFuture, $0) },
        errorHandler: errorHandler
    ))
}

// Callback handlers for an async calls.  These are invoked by Rust when the future is ready.  They
// lift the return value or error and resume the suspended function.
fileprivate func uniffiFutureContinuationCallback(handle: UInt64, pollResult: Int8) {
    if let continuation = try? uniffiContinuationHandleMap.remove(handle: handle) {
        continuation.resume(returning: pollResult)
    } else {
        print("uniffiFutureContinuationCallback invalid handle")
    }
}

private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_vpc_metadata_uniffi_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_create_identity_certificate() != 29347) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_create_identity_iam_token() != 16693) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_create_identity_token() != 351) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance() != 62916) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_cluster_network_attachment() != 25417) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_initialization() != 18563) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_network_attachment() != 27140) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_network_interface() != 42817) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_software_attachment() != 45568) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_volume_attachment() != 11918) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_get_key() != 40206) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_get_metadata() != 22380) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_get_placement_group() != 55390) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_get_virtual_network_interface() != 27144) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_iam_token() != 56815) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_identity_token() != 14092) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_cluster_network_attachments() != 1959) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_network_attachments() != 42246) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_network_interfaces() != 23964) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_software_attachments() != 14258) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_volume_attachments() != 44097) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_list_keys() != 48526) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_list_placement_groups() != 59645) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_list_virtual_network_interfaces() != 27156) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_client_wait_ready() != 60445) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_additionalproperties_json() != 31497) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_additionalproperties_names() != 12987) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_method_secret_expose() != 38770) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_vpc_metadata_uniffi_checksum_constructor_client_new() != 57257) {
        return InitializationResult.apiChecksumMismatch
    }

    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
public func uniffiEnsureVpcMetadataUniffiInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

// swiftlint:enable all
